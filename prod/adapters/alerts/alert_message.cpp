#include "prod/adapters/alerts/alert_message.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/log/json.hpp"
#include "edge/net/crypto.hpp"
#include "edge/net/url.hpp"

namespace rb::prod {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLongestKey = 255;       // PagerDuty's dedup_key
constexpr std::size_t kLongestSummary = 1024;  // its summary

std::string written(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string severity_name(Alerts::Severity severity) {
  switch (severity) {
    case Alerts::Severity::warning:
      return "warning";
    case Alerts::Severity::error:
      return "error";
    case Alerts::Severity::critical:
      break;
  }
  return "critical";
}

}  // namespace

std::string pagerduty_body(const AlertEvent& event, const std::string& routing_key,
                           const std::string& source) {
  const bool fire = event.kind == AlertEvent::Kind::fire;
  Json body = {{"routing_key", routing_key},
               {"event_action", fire ? "trigger" : "resolve"},
               {"dedup_key",
                event.key.size() <= kLongestKey ? event.key : net::hex(net::sha256(event.key))}};
  if (fire) {
    body["payload"] = {{"summary", event.summary.substr(0, kLongestSummary)},
                       {"source", source},
                       {"severity", severity_name(event.severity)},
                       {"timestamp", rfc3339(event.at)}};
  }
  return written(body);
}

Result<SentryDsn> read_dsn(std::string_view text) {
  const auto bad = [](const char* what) {
    return fail(ErrorCode::invalid_input, std::string("the DSN ") + what);
  };
  const std::size_t scheme = text.find("://");
  const std::size_t at = text.find('@');
  if (scheme == text.npos || at == text.npos || at < scheme) return bad("names no key");
  std::string_view key = text.substr(scheme + 3, at - scheme - 3);
  key = key.substr(0, key.find(':'));  // older ones have a secret, too, which nobody needs
  const bool plain = !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  });
  if (!plain) return bad("names no key");
  auto url =
      net::parse_url(std::string(text.substr(0, scheme + 3)) + std::string(text.substr(at + 1)));
  if (!url || !url->query.empty()) return bad("is no address");
  const std::size_t slash = url->path.rfind('/');
  const std::string project = url->path.substr(slash + 1);
  if (project.empty()) return bad("names no project");
  url->path = url->path.substr(0, slash) + "/api/" + project + "/envelope/";
  return SentryDsn{url->text(), std::string(key)};
}

std::string sentry_auth(const SentryDsn& dsn) {
  return "Sentry sentry_version=7, sentry_client=ringback/1, sentry_key=" + dsn.public_key;
}

std::string sentry_envelope(const AlertEvent& event, const std::string& source) {
  const bool fire = event.kind == AlertEvent::Kind::fire;
  const std::string severity = severity_name(event.severity);
  Json fingerprint = Json::array({event.key});
  if (!fire) fingerprint.push_back("resolved");
  const Json body = {{"event_id", event.id},
                     {"timestamp", rfc3339(event.at)},
                     {"platform", "native"},
                     {"logger", "ringback"},
                     {"server_name", source},
                     {"level", fire ? (severity == "critical" ? "fatal" : severity) : "info"},
                     {"message", {{"formatted", fire ? event.summary : "resolved: " + event.key}}},
                     {"fingerprint", std::move(fingerprint)},
                     {"tags", {{"incident", event.key}, {"state", fire ? "open" : "resolved"}}}};
  const std::string item = written(body);
  return written({{"event_id", event.id}}) + '\n' +
         written({{"type", "event"}, {"length", item.size()}}) + '\n' + item + '\n';
}

}  // namespace rb::prod
