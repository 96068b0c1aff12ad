#include "prod/adapters/offices/office_incidents.hpp"

namespace rb::prod {

void OfficeIncidents::heard(OfficeApi::Peer peer) {
  const std::lock_guard lock(mutex_);
  switch (peer) {
    case OfficeApi::Peer::unsaid:
      return;
    case OfficeApi::Peer::away:
      if (++unanswered_ < kAwayAfter) return;
      return tell(Trouble::away, true, "does not answer: offices are not asked over it");
    case OfficeApi::Peer::not_allowed:
      unanswered_ = 0;
      tell(Trouble::away, false);
      return tell(Trouble::account, true, "refuses our token");
    case OfficeApi::Peer::there:
      unanswered_ = 0;
      tell(Trouble::away, false);
      return tell(Trouble::account, false);
  }
}

void OfficeIncidents::withdrew(const std::string& request, bool told) {
  const std::lock_guard lock(mutex_);
  const std::string key = prefix_ + "withdrawal/" + request;
  if (told) {
    if (unheard_.erase(request) != 0 && alerts_ != nullptr) alerts_->resolve(key);
  } else if (unheard_.insert(request).second && alerts_ != nullptr) {
    alerts_->fire(key, Alerts::Severity::error,
                  tenant_ + ": the office gateway was not told that what an office has of " +
                      request + " is void: it may expect somebody who does not come");
  }
}

void OfficeIncidents::stop() {
  const std::lock_guard lock(mutex_);
  alerts_ = nullptr;
}

void OfficeIncidents::tell(Trouble trouble, bool open, const std::string& summary) {
  std::optional<bool>& told = open_[static_cast<std::size_t>(trouble)];
  if (alerts_ == nullptr || told == open) return;
  told = open;
  const char* name = trouble == Trouble::away ? "away" : "account";
  if (!open) return alerts_->resolve(prefix_ + name);
  const auto severity =
      trouble == Trouble::account ? Alerts::Severity::critical : Alerts::Severity::error;
  alerts_->fire(prefix_ + name, severity, tenant_ + ": the office gateway " + summary);
}

}  // namespace rb::prod
