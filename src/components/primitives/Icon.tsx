import {
  Accessibility, ArrowLeft, ArrowRight, BadgeCheck, Bell, BookOpen, Calendar, Camera, Check, ChevronDown,
  ChevronRight, CircleAlert, CircleCheck, CircleHelp, Clock, Download, Eye, Flag, Globe, House, Image, Info,
  Landmark, Languages, LayoutDashboard, Lightbulb, List, LogIn, LogOut, Mail, Menu, MessageCircle, Pencil, Plus,
  RotateCcw, Search, Settings, Shield, SlidersHorizontal, Smartphone, Sparkles, Spool, Star, Trash2,
  TriangleAlert, Trophy, User, UserPlus, Users, Video, WifiOff, X,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { classes } from './classes';

/** The icons of the site, by their lucide names. A plugin's navigation entry picks one of these. */
const icons = {
  accessibility: Accessibility, 'arrow-left': ArrowLeft, 'arrow-right': ArrowRight, 'badge-check': BadgeCheck,
  bell: Bell, 'book-open': BookOpen, calendar: Calendar, camera: Camera, check: Check,
  'chevron-down': ChevronDown, 'chevron-right': ChevronRight, 'circle-alert': CircleAlert,
  'circle-check': CircleCheck, 'circle-help': CircleHelp, clock: Clock, download: Download, eye: Eye, flag: Flag,
  globe: Globe, house: House, image: Image, info: Info, landmark: Landmark, languages: Languages,
  'layout-dashboard': LayoutDashboard, lightbulb: Lightbulb, list: List, 'log-in': LogIn, 'log-out': LogOut,
  mail: Mail, menu: Menu, 'message-circle': MessageCircle, pencil: Pencil, plus: Plus, 'rotate-ccw': RotateCcw,
  search: Search, settings: Settings, shield: Shield, 'sliders-horizontal': SlidersHorizontal,
  smartphone: Smartphone, sparkles: Sparkles, spool: Spool, star: Star, 'trash-2': Trash2,
  'triangle-alert': TriangleAlert, trophy: Trophy, user: User, 'user-plus': UserPlus, users: Users, video: Video,
  'wifi-off': WifiOff, x: X,
} satisfies Record<string, LucideIcon>;

export type IconName = keyof typeof icons;

/** Icons that point along the line of reading turn round with it. */
const pointing = new Set<string>(['arrow-left', 'arrow-right', 'chevron-right', 'log-in', 'log-out', 'list']);

/** An icon, always beside a word that says the same. An unknown name is a small knot. */
export function Icon({ name, size = 22, className }: { name: IconName | (string & {}); size?: number; className?: string }) {
  const Drawing = name in icons ? icons[name as IconName] : icons.spool;
  return (
    <Drawing
      aria-hidden="true"
      size={size}
      strokeWidth={2}
      className={classes('shrink-0', pointing.has(name) && 'rtl:-scale-x-100', className)}
    />
  );
}
