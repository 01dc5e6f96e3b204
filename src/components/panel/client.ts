export * from './askApi';
