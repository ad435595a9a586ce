import { DecompressionStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';

// jsdom non ha questi tre, che ogni browser ha e che servono a leggere i file d'esempio.
Object.assign(globalThis, { DecompressionStream, TextDecoder, TextEncoder });
