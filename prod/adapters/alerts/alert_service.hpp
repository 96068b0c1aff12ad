// The alerts of an installation, to every service that is configured. An incident fires once and
// resolves once, whatever callers repeat (promise I26). Any thread; nothing blocks, nothing is
// thrown.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/base/result.hpp"
#include "prod/adapters/alerts/alert_line.hpp"
#include "prod/adapters/ports.hpp"

namespace rb::prod {

struct AlertConfig {
  std::string source;         // this installation's name
  std::string pagerduty_key;  // a routing key; empty: PagerDuty is not told
  std::string pagerduty_url;  // of its enqueue endpoint
  std::string sentry_dsn;     // empty: no such service is told
  net::Backoff backoff{.first = 1s, .most = 5min};
  // Told of every incident once when it begins and once when it is over; may be empty. Must not
  // block.
  std::function<void(const std::string& key, bool open, const std::string& summary)> journal{};
};

class AlertService final : public Alerts {
 public:
  // The parts outlive it. Error: invalid_input, with the name of the value in question and nothing
  // secret.
  [[nodiscard]] static Result<std::unique_ptr<AlertService>> start(AlertConfig config,
                                                                   AlertLine::Parts parts);
  ~AlertService() override;
  AlertService(const AlertService&) = delete;
  AlertService& operator=(const AlertService&) = delete;

  // Neither key nor summary may name a patient.
  void fire(const std::string& key, Severity severity, const std::string& summary) override;
  void resolve(const std::string& key) override;

  // Over all services.
  [[nodiscard]] AlertLine::Counts counts() const;
  // Incidents that are open as far as this life of the process knows.
  [[nodiscard]] std::size_t open() const;

 private:
  using Journal = decltype(AlertConfig::journal);
  AlertService(std::vector<std::shared_ptr<AlertLine>> lines, const SystemClock& clock,
               Journal journal)
      : clock_(clock), lines_(std::move(lines)), journal_(std::move(journal)) {}
  void tell(AlertEvent event);

  const SystemClock& clock_;
  const std::vector<std::shared_ptr<AlertLine>> lines_;
  const Journal journal_;
  mutable std::mutex mutex_;
  std::map<std::string, bool> open_;  // by key: what was said last
};

}  // namespace rb::prod
