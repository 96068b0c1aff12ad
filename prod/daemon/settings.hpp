// The configuration of a service, read with everything that it names: nothing of it is looked at
// again while the service runs, but what a reload may change.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/config/loader.hpp"
#include "core/rules/rule_pack.hpp"
#include "core/time/zone.hpp"
#include "edge/roster/zone_prefixes.hpp"
#include "prod/adapters/telephony/voice/voice_book.hpp"
#include "prod/conversations/flow_book.hpp"
#include "prod/http/tokens.hpp"
#include "prod/messages/message_book.hpp"

namespace rb::prod {

struct TenantSettings {
  proto::ServiceTenant message;
  MessageBook messages;
  VoiceBook voice;  // empty: no script, so no call is made
  FlowBook flows;
  std::string store;  // path of the file
};

struct Settings {
  std::string file;
  proto::Service message;
  std::string address;
  std::uint16_t port = 0;
  proto::RulePack rules_message;
  std::shared_ptr<const RulePack> rules;
  edge::ZonePrefixes prefixes;
  std::shared_ptr<const Tokens> tokens;
  std::string backups;  // the folder
  std::vector<TenantSettings> tenants;
};

// Every mistake of every file at once. Paths in the file are relative to it.
[[nodiscard]] tl::expected<Settings, std::vector<Problem>> read_settings(const std::string& path);

}  // namespace rb::prod
