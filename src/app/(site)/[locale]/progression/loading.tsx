export { PageSkeleton as default } from '@/app/shell/PageSkeleton';
