#include "prod/adapters/alerts/alert_service.hpp"

#include <algorithm>

#include "edge/net/crypto.hpp"
#include "edge/net/url.hpp"

namespace rb::prod {

Result<std::unique_ptr<AlertService>> AlertService::start(AlertConfig config,
                                                          AlertLine::Parts parts) {
  std::vector<std::shared_ptr<AlertLine>> lines;
  if (!config.pagerduty_key.empty()) {
    if (auto url = net::parse_url(config.pagerduty_url); !url) {
      return fail(ErrorCode::invalid_input, "pagerduty_url: " + url.error().message);
    }
    const auto compose = [config](const AlertEvent& event) {
      net::Ask ask;
      ask.method = "POST";
      ask.url = config.pagerduty_url;
      ask.headers.add("Content-Type", "application/json");
      ask.body = pagerduty_body(event, config.pagerduty_key, config.source);
      return ask;
    };
    lines.push_back(std::make_shared<AlertLine>(compose, config.backoff, parts));
  }
  if (!config.sentry_dsn.empty()) {
    const auto dsn = read_dsn(config.sentry_dsn);
    if (!dsn) return fail(ErrorCode::invalid_input, "sentry_dsn: " + dsn.error().message);
    const auto compose = [dsn = *dsn, source = config.source](const AlertEvent& event) {
      net::Ask ask;
      ask.method = "POST";
      ask.url = dsn.url;
      ask.headers.add("Content-Type", "application/x-sentry-envelope");
      ask.headers.add("X-Sentry-Auth", sentry_auth(dsn));
      ask.body = sentry_envelope(event, source);
      return ask;
    };
    lines.push_back(std::make_shared<AlertLine>(compose, config.backoff, parts));
  }
  return std::unique_ptr<AlertService>(
      new AlertService(std::move(lines), parts.clock, std::move(config.journal)));
}

AlertService::~AlertService() {
  for (const auto& line : lines_) line->stop();
}

void AlertService::fire(const std::string& key, Severity severity, const std::string& summary) {
  tell({.kind = AlertEvent::Kind::fire, .key = key, .severity = severity, .summary = summary});
}

void AlertService::resolve(const std::string& key) {
  tell({.kind = AlertEvent::Kind::resolve, .key = key});
}

void AlertService::tell(AlertEvent event) {
  event.at = clock_.now();
  event.id = net::hex(net::random_bytes(16));
  const bool open = event.kind == AlertEvent::Kind::fire;
  // To the lines under the lock, or two callers could turn an incident around.
  const std::lock_guard lock(mutex_);
  const auto [known, fresh] = open_.try_emplace(event.key, open);
  if (!fresh && known->second == open) return;
  known->second = open;
  if (journal_ && (open || !fresh)) journal_(event.key, open, event.summary);
  for (const auto& line : lines_) line->tell(event);
}

AlertLine::Counts AlertService::counts() const {
  AlertLine::Counts sum;
  for (const auto& line : lines_) {
    const AlertLine::Counts counts = line->counts();
    sum.delivered += counts.delivered;
    sum.refused += counts.refused;
    sum.waiting += counts.waiting;
  }
  return sum;
}

std::size_t AlertService::open() const {
  const std::lock_guard lock(mutex_);
  return static_cast<std::size_t>(
      std::count_if(open_.begin(), open_.end(), [](const auto& entry) { return entry.second; }));
}

}  // namespace rb::prod
