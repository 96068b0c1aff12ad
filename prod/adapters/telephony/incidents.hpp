// What an operator must see to at the carrier, or at whoever else places calls, as alerts that fire
// once and resolve once.
#pragma once

#include <array>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "prod/adapters/ports.hpp"
#include "prod/adapters/telephony/wire/carrier_codes.hpp"

namespace rb::prod {

class CarrierIncidents {
 public:
  // How keys and messages name who it is.
  struct Peer {
    std::string_view key = "telephony";
    std::string_view name = "the carrier";
  };
  // `alerts` may be null, and outlives it.
  CarrierIncidents(std::string tenant, Alerts* alerts) : CarrierIncidents(tenant, alerts, Peer{}) {}
  CarrierIncidents(std::string tenant, Alerts* alerts, Peer peer)
      : tenant_(std::move(tenant)), peer_(peer), alerts_(alerts) {}

  void happened(Trouble trouble) { tell(trouble, true); }
  // Something went well that would not have.
  void passed(Trouble trouble) { tell(trouble, false); }
  // Says nothing any more.
  void stop();

 private:
  void tell(Trouble trouble, bool open);

  const std::string tenant_;
  const Peer peer_;
  std::mutex mutex_;
  Alerts* alerts_;
  // By Trouble: whether its incident is open. What was open in the life before is not known, so the
  // first that is said is passed on.
  std::array<std::optional<bool>, 5> open_{};
};

}  // namespace rb::prod
