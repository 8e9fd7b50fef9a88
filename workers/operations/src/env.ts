import { type Bucket, r2Files, r2Records, uploadLinks } from '@fitkit/files';
import { fileSecretsOf, jobPorts, jobsEnv, readEnv } from '@fitkit/http';
import { type ImagesPort, pictureMaker } from './pictures/make.ts';

export const operationsEnv = jobsEnv;

export function ports(given: unknown) {
  const env = readEnv(operationsEnv, given);
  const bindings = given as { FILES: Bucket; COMPLIANCE: Bucket; IMAGES: ImagesPort };
  const jobs = jobPorts(env);
  return {
    ...jobs,
    files: r2Files(bindings.FILES),
    /** Nothing is written there yet; signed documents will be. */
    records: r2Records(bindings.COMPLIANCE),
    makePicture: pictureMaker(bindings.IMAGES),
    uploadLinks: uploadLinks(fileSecretsOf(env), jobs.now),
  };
}
export type Ports = ReturnType<typeof ports>;
