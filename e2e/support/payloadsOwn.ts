import type { Foreign } from './barriers';

/** What Payload's own markup breaks, which is not ours to change: the rule, the parts, and why it stays. */
export const payloadsOwn: readonly Foreign[] = [
  { rule: 'landmark-one-main', parts: 'html', why: 'its lists and forms are divs; the start page, which is ours, has a main part' },
  { rule: 'region', parts: '.template-default :not(.mentora-start, .mentora-start *)', why: 'there is no main part to lie in' },
  { rule: 'landmark-no-duplicate-banner', parts: '.app-header', why: 'it draws a header around another' },
  { rule: 'landmark-unique', parts: '.app-header', why: 'neither of the two has a name' },
  {
    rule: 'button-name',
    parts:
      '.popup-button, .upload-relationship-details__edit, .upload-relationship-details__remove, .clickable-arrow, ' +
      '.copy-to-clipboard, .date-time-picker__clear-button',
    why: 'buttons with a picture alone',
  },
  {
    rule: 'label',
    parts: '.rs__input, .table input[type="checkbox"], .react-datepicker__input-container input',
    why: 'the inner fields of its select and date pickers, and the boxes of rows',
  },
  { rule: 'label-title-only', parts: '.rs__input, #select-all', why: 'the same fields' },
  { rule: 'aria-hidden-focus', parts: '.dropdown-indicator, .clear-indicator', why: 'the arrows of its select fields' },
  { rule: 'nested-interactive', parts: '.rs__multi-value', why: 'a chosen value can be dragged, and holds a button' },
  { rule: 'target-size', parts: '.rs__multi-value, .rs__input', why: 'one lies over the other' },
  {
    rule: 'target-size',
    parts: '.upload-relationship-details__edit, .upload-relationship-details__filename a',
    why: 'a long name of a file is cut off for the eye, and still reaches under the button beside it for axe',
  },
  { rule: 'heading-order', parts: '.no-results h3, .blocks-field h3, .group-field__title', why: 'levels of headings that nothing sets' },
  { rule: 'list', parts: '.doc-tabs__tabs', why: 'its tabs are not list items' },
  { rule: 'aria-command-name', parts: '.collapsible__drag', why: 'the handle by which a step is dragged' },
  { rule: 'aria-input-field-name', parts: '.ContentEditable__root', why: 'the rich text has a label that is not tied to it' },
  { rule: 'image-redundant-alt', parts: '.thumbnail img', why: 'the name of a file, beside it once more' },
];
