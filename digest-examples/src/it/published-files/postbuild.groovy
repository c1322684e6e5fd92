import groovy.json.JsonSlurper
import groovy.xml.XmlSlurper
import java.util.zip.ZipFile

def top = new File(basedir, '../../../..').canonicalFile
def needed = [
  'digest-model': ['jackson-annotations', 'jackson-core', 'jackson-databind', 'jackson-datatype-jdk8'],
  'digest-parser': ['digest-model', 'jsoup', 'juniversalchardet'],
]
needed['digest-parser:all'] = (needed['digest-parser'] + needed['digest-model']).sort()
needed['digest-model:all'] = needed['digest-model']

for (module in ['digest-model', 'digest-parser']) {
  def target = new File(top, "$module/target")
  def published = { ending -> target.listFiles().find { it.name ==~ /$module-\d[\w.]*(-SNAPSHOT)?$ending/ } }

  for (ending in ['.jar', '-sources.jar', '-javadoc.jar']) {
    def jar = published(ending)
    assert jar : "$module has no $ending"
    new ZipFile(jar).withCloseable { zip ->
      for (name in ['LICENSE', 'NOTICE']) {
        def entry = zip.getEntry("META-INF/$name")
        assert entry : "$jar.name has no $name"
        assert zip.getInputStream(entry).bytes == new File(top, name).bytes
      }
    }
  }

  def pom = new XmlSlurper().parse(new File(target, 'flattened-pom.xml'))
  for (field in ['name', 'description', 'url', 'licenses', 'developers', 'scm']) {
    assert !pom."$field".isEmpty() : "the POM of $module has no $field"
  }
  for (field in ['parent', 'build', 'profiles', 'properties', 'repositories']) {
    assert pom."$field".isEmpty() : "the POM of $module has a $field"
  }
  def used = pom.dependencies.dependency.findAll { it.scope != 'provided' }
  assert used*.artifactId*.text().sort() == needed[module].sort() : "the POM of $module"
  assert used.every { it.scope == 'compile' }

  def bill = new JsonSlurper().parse(new File(target, 'bom.json'))
  assert bill.components*.name.sort() == needed["$module:all"] : "the bill of materials of $module"
  assert new File(target, 'bom.xml').exists() : "$module has no bill of materials in XML"
}

def parserPages = new File(top, 'digest-parser/target/reports/apidocs/io.github.speechdigest.parser/module-summary.html')
assert parserPages.text =~ 'href="https://javadoc.io/doc/io.github.speechdigest/digest-model/[^"/]+/[^"]+/model/Meeting.html"'
