// What an operator must see to at a gateway to offices, as alerts that fire once and resolve once.
// Any thread.
#pragma once

#include <array>
#include <mutex>
#include <optional>
#include <set>
#include <string>

#include "prod/adapters/offices/office_api.hpp"
#include "prod/adapters/ports.hpp"

namespace rb::prod {

// So many requests in a row that nobody answers who speaks the contract: then it is away.
inline constexpr int kAwayAfter = 3;

class OfficeIncidents {
 public:
  // `alerts` may be null, and outlives it.
  OfficeIncidents(const std::string& tenant, Alerts* alerts)
      : tenant_(tenant), prefix_("ringback/" + tenant + "/office_gateway/"), alerts_(alerts) {}

  // Of every answer, or none.
  void heard(OfficeApi::Peer peer);
  // Of the withdrawal of a request's messages, by the request's name: whether the gateway knows of
  // it. Where it does not, an office may believe in an appointment that is none.
  void withdrew(const std::string& request, bool told);
  // Says nothing any more.
  void stop();

 private:
  enum class Trouble : std::uint8_t { away, account };
  // Under the lock.
  void tell(Trouble trouble, bool open, const std::string& summary = {});

  const std::string tenant_;
  const std::string prefix_;
  std::mutex mutex_;
  Alerts* alerts_;
  int unanswered_ = 0;
  // By Trouble: whether its incident is open. What was open in the life before is not known, so the
  // first that is said is passed on.
  std::array<std::optional<bool>, 2> open_{};
  std::set<std::string> unheard_;  // requests, each an incident of its own
};

}  // namespace rb::prod
