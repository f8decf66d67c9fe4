// What happened and what to do, in the list of reasons; read by applicants.
import type { MsgFn } from '@lit/localize';
import type { ShowableReasonId } from '../../disclosure/reasons.js';
import type { ReasonText } from '../text.js';

export const documentCapture = {
  document_blurry: {
    title: (msg: MsgFn) =>
      msg('The picture of your document was not sharp.', { id: 'reason.document_blurry.title' }),
    advice: (msg: MsgFn) =>
      msg(
        'Wipe the camera with a soft cloth. Hold the document and the camera still until you can read the text.',
        { id: 'reason.document_blurry.advice' },
      ),
  },
  document_poor_light: {
    title: (msg: MsgFn) =>
      msg('The light was not good enough to see your document clearly.', {
        id: 'reason.document_poor_light.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Go to a bright place. Keep shadows off the document.', {
        id: 'reason.document_poor_light.advice',
      }),
  },
  document_glare: {
    title: (msg: MsgFn) =>
      msg('A bright light on your document made it hard to read.', {
        id: 'reason.document_glare.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Turn the document a little until the bright spot is gone. Turn off the flash.', {
        id: 'reason.document_glare.advice',
      }),
  },
  document_image_quality_low: {
    title: (msg: MsgFn) =>
      msg('The picture of your document was not clear enough.', {
        id: 'reason.document_image_quality_low.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Use good light and hold the camera still. Let the document fill most of the picture.', {
        id: 'reason.document_image_quality_low.advice',
      }),
  },
  document_image_too_small: {
    title: (msg: MsgFn) =>
      msg('The picture of your document was too small.', {
        id: 'reason.document_image_too_small.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Hold the camera closer to the document. Do not cut the picture or make it smaller.', {
        id: 'reason.document_image_too_small.advice',
      }),
  },
  document_unreadable: {
    title: (msg: MsgFn) =>
      msg('The text on your document could not be read.', {
        id: 'reason.document_unreadable.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Show the whole document in good light. Make sure that you can read all the text.', {
        id: 'reason.document_unreadable.advice',
      }),
  },
  document_front_missing: {
    title: (msg: MsgFn) =>
      msg('The front of your document was not shown.', {
        id: 'reason.document_front_missing.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Show the front too. Often it is the side with your photo.', {
        id: 'reason.document_front_missing.advice',
      }),
  },
  document_back_missing: {
    title: (msg: MsgFn) =>
      msg('The back of your document was not shown.', { id: 'reason.document_back_missing.title' }),
    advice: (msg: MsgFn) =>
      msg('Turn the document over and show the back too.', {
        id: 'reason.document_back_missing.advice',
      }),
  },
  document_partly_hidden: {
    title: (msg: MsgFn) =>
      msg('A part of your document was covered.', { id: 'reason.document_partly_hidden.title' }),
    advice: (msg: MsgFn) =>
      msg('Hold the document by its edges. Keep your fingers off the text and the photo.', {
        id: 'reason.document_partly_hidden.advice',
      }),
  },
  document_not_moved: {
    title: (msg: MsgFn) =>
      msg('The camera did not see your document move.', { id: 'reason.document_not_moved.title' }),
    advice: (msg: MsgFn) =>
      msg('When the screen asks you to, move the document slowly.', {
        id: 'reason.document_not_moved.advice',
      }),
  },
  document_portrait_missing: {
    title: (msg: MsgFn) =>
      msg('The photo on your document could not be seen.', {
        id: 'reason.document_portrait_missing.title',
      }),
    advice: (msg: MsgFn) =>
      msg('Show the side with your photo. If your document has no photo, use one that has.', {
        id: 'reason.document_portrait_missing.advice',
      }),
  },
  document_challenge_timed_out: {
    title: (msg: MsgFn) =>
      msg('The time ran out while you were showing your document.', {
        id: 'reason.document_challenge_timed_out.title',
      }),
    advice: (msg: MsgFn) =>
      msg(
        'Have your document next to you before you start. Do what the screen says until the end.',
        { id: 'reason.document_challenge_timed_out.advice' },
      ),
  },
} satisfies Partial<Record<ShowableReasonId, ReasonText>>;
