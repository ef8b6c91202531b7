import { type AlertParts, alertRoutes } from './alert-routes.ts';
import { apiKeyRoutes } from './api-key-routes.ts';
import { type ApprovalParts, approvalRoutes } from './approval-routes.ts';
import { type ArticleParts, articleRoutes } from './article-routes.ts';
import { type AttachmentParts, attachmentRoutes } from './attachment-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { type CannedParts, cannedRoutes } from './canned-routes.ts';
import { type ChannelAccountParts, channelAccountRoutes } from './channel-account-routes.ts';
import { type CompanyParts, companyRoutes } from './company-routes.ts';
import { type ConversationParts, conversationRoutes } from './conversation-routes.ts';
import { type DraftParts, draftRoutes } from './draft-routes.ts';
import { type ExportParts, exportRoutes } from './export-routes.ts';
import { type FigureParts, figureRoutes } from './figure-routes.ts';
import { type ForesightParts, foresightRoutes } from './foresight-routes.ts';
import { type HeldParts, heldRoutes } from './held-routes.ts';
import { type ModelParts, modelRoutes } from './model-routes.ts';
import type { ConsoleRoute } from './route.ts';
import { type SearchParts, searchRoutes } from './search-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { type SettingParts, settingRoutes } from './settings-routes.ts';
import { type StaffParts, staffRoutes } from './staff-routes.ts';
import { type SuggestionParts, suggestionRoutes } from './suggestion-routes.ts';
import { type TeachingParts, teachingRoutes } from './teaching-routes.ts';
import { type WebhookParts, webhookRoutes } from './webhook-routes.ts';
import type { SignInParts } from './who.ts';

export type ConsoleParts = SignInParts &
  StaffParts &
  ChannelAccountParts &
  ApprovalParts &
  AlertParts &
  ConversationParts &
  AttachmentParts &
  CompanyParts &
  ArticleParts &
  DraftParts &
  HeldParts &
  FigureParts &
  ExportParts &
  CannedParts &
  SuggestionParts &
  SearchParts &
  ModelParts &
  TeachingParts &
  ForesightParts &
  WebhookParts &
  SettingParts &
  Parameters<typeof auditRoutes>[0];

/** Everything that staff may ask, besides signing in. */
export function consoleRoutes(parts: ConsoleParts): ConsoleRoute[] {
  return [
    ...sessionRoutes(parts),
    ...approvalRoutes(parts),
    ...alertRoutes(parts),
    ...conversationRoutes(parts),
    ...attachmentRoutes(parts),
    ...draftRoutes(parts),
    ...heldRoutes(parts),
    ...figureRoutes(parts),
    ...exportRoutes(parts),
    ...suggestionRoutes(parts),
    ...cannedRoutes(parts),
    ...searchRoutes(parts),
    ...companyRoutes(parts),
    ...articleRoutes(parts),
    ...modelRoutes(parts),
    ...teachingRoutes(parts),
    ...foresightRoutes(parts),
    ...staffRoutes(parts),
    ...channelAccountRoutes(parts),
    ...apiKeyRoutes(parts),
    ...webhookRoutes(parts),
    ...settingRoutes(parts),
    ...auditRoutes(parts),
  ];
}
