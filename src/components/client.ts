export * from './forms/FormErrorSummary';
export * from './forms/PasswordField';
export * from './forms/SubmitButton';
export * from './feedback/ConfirmForm';
export * from './feedback/Dialog';
export * from './feedback/Toasts';
export * from './display/DisplayControls';
export * from './offline/forgetPersonalPages';
