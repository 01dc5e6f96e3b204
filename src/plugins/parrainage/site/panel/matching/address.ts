/** Where the panel brings people together. */
export const panelAddress = '/admin/mentor-matching';
