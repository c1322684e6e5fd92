def log = new File(basedir, 'build.log').getText('UTF-8')
for (module in ['digest-model', 'digest-parser']) {
  def told = /io\.github\.speechdigest:${module}:jar:\S+ contains \S+ targeted to JDK 17/
  assert log =~ told : "the build says nothing of $module"
}
