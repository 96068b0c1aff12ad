// Provider offices over a gateway (docs/office-gateway.md), on the channels `portal` and `fax`.
//
// A message's name is made of its send's (wire/message_names.hpp), so that one that arrived is
// found again by it, in every life of the store. What was certainly not taken is asked for again
// until it would be reported too late; what may have been taken is reported as lost, looked up, and
// never sent again. Look-ups and withdrawals may be repeated, and are. What offices say comes by
// the gateway's events (prod/http/offices).
//
// Withdrawals that the gateway has not heard are not stored: after a crash they are to be said
// again.
#pragma once

#include <memory>
#include <string>

#include "edge/net/client.hpp"
#include "prod/adapters/office_port.hpp"
#include "prod/adapters/offices/office_config.hpp"
#include "prod/adapters/ports.hpp"
#include "prod/clock/timer.hpp"

namespace rb::prod {

class OfficeGateway final : public OfficePort {
 public:
  // Clock, timer and client are used from any thread and outlive this. `alerts` may be null. Of
  // `hearing` only `report` is called: who hears what offices say is the webhook's to know.
  struct Parts {
    const SystemClock& clock;
    Timer& timer;
    net::Client& client;
    OfficeHearing hearing;
    Alerts* alerts = nullptr;
  };
  // Error: invalid_input, with the name of the value in question; not_found (a secret's file).
  [[nodiscard]] static Result<std::unique_ptr<OfficeGateway>> start(OfficeGatewayConfig config,
                                                                    Parts parts);
  // Nothing is reported once it returns.
  ~OfficeGateway() override;
  OfficeGateway(const OfficeGateway&) = delete;
  OfficeGateway& operator=(const OfficeGateway&) = delete;

  // On a channel that is none of the gateway's the message failed, there is nothing to look up and
  // nothing to withdraw.
  void ask(const OfficeOrder& order) override;
  void look_up(office::SendId send, OfficeChannel channel) override;
  void withdraw(OfficeRequestId request, std::uint8_t round, OfficeChannel channel) override;

  // An office has said something to this message, so it has arrived, whatever else is known.
  void answered(office::SendId send);

  // The message of this name. Error: not_found, for one of another tenant or another store, too.
  [[nodiscard]] Result<office::SendId> message_of(std::string_view name) const;

  // Whether events under this header are the gateway's.
  [[nodiscard]] bool is_signed(std::string_view header, std::string_view body) const;

  // Reads the files of the secrets again; what is asked from now on uses them. On an error the old
  // ones stay.
  [[nodiscard]] Result<void> reload();

 private:
  class Impl;
  explicit OfficeGateway(std::shared_ptr<Impl> impl);
  std::shared_ptr<Impl> impl_;
};

}  // namespace rb::prod
