#include "prod/adapters/telephony/incidents.hpp"

namespace rb::prod {
namespace {

struct Incident {
  const char* name;
  Alerts::Severity severity;
  const char* summary;
};

Incident incident_of(Trouble trouble) {
  switch (trouble) {
    case Trouble::rate:
      return {"rate", Alerts::Severity::warning,
              "refuses requests because they come too fast: lower the limits"};
    case Trouble::content:
      return {"content", Alerts::Severity::error, "filters texts for what they say"};
    case Trouble::deaf:
      return {"deaf", Alerts::Severity::error,
              "could not be told that a call was called off: it may have gone on"};
    case Trouble::account:
    case Trouble::none:
      break;
  }
  return {"account", Alerts::Severity::critical,
          "refuses our account, a number of ours or a permission"};
}

}  // namespace

void CarrierIncidents::stop() {
  const std::lock_guard lock(mutex_);
  alerts_ = nullptr;
}

void CarrierIncidents::tell(Trouble trouble, bool open) {
  const std::lock_guard lock(mutex_);
  std::optional<bool>& told = open_[static_cast<std::size_t>(trouble)];
  if (alerts_ == nullptr || trouble == Trouble::none || told == open) return;
  told = open;
  const Incident incident = incident_of(trouble);
  const std::string key =
      "ringback/" + tenant_ + "/" + std::string(peer_.key) + "/" + incident.name;
  if (open) {
    alerts_->fire(key, incident.severity,
                  tenant_ + ": " + std::string(peer_.name) + " " + incident.summary);
  } else {
    alerts_->resolve(key);
  }
}

}  // namespace rb::prod
