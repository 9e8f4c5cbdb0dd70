// What is measured. A row: its name; the artifact, in the folder that `build` fills; how it is started on a folder of data;
// whether that is filled before the clock starts. A jar is started in its folder. A row
// whose start is no server's has `measure` instead of `command`.
import { measureFunction } from './function.mjs';

const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';
const onFile = (data) => ({ PULLQUOTE_DATA: data, QUARKUS_DATASOURCE_JDBC_URL: undefined,
  QUARKUS_DATASOURCE_USERNAME: undefined });
const onPostgres = () => ({ PULLQUOTE_SAMPLE: 'true' });

export const rows = [
  { name: 'jar, sample graph', artifact: 'jar', environment: onFile,
    command: () => [java, '-jar', 'quarkus-run.jar'] },
  { name: 'jar with AOT cache, sample graph', artifact: 'aot-jar', environment: onFile,
    command: () => [java, '-XX:AOTCache=app.aot', '-XX:AOTMode=on', '-jar', 'quarkus-run.jar'] },
  { name: 'native, sample graph', artifact: 'native-h2', environment: onFile, command: (executable) => [executable] },
  { name: 'native, existing H2 file', artifact: 'native-h2', environment: onFile, command: (executable) => [executable],
    filled: true },
  { name: 'native, existing PostgreSQL', artifact: 'native-postgresql', environment: onPostgres,
    command: (executable) => [executable], filled: true },
  { name: 'function on AWS Lambda’s stand-in, sample graph', artifact: 'function.zip',
    measure: (zip, data) => measureFunction(zip, { PULLQUOTE_DATA: data, PULLQUOTE_HTTP_WORKERS: '1' }) },
];
