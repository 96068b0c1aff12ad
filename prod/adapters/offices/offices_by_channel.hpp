// Tasks in the record system to one peer, portals and fax machines to another, behind the one port.
#pragma once

#include <string>

#include "prod/adapters/office_port.hpp"
#include "prod/adapters/ports.hpp"

namespace rb::prod {

class OfficesByChannel final : public OfficePort {
 public:
  // All outlive it. Without a peer a message over its channels has failed, and there is nothing to
  // look up; what is to be withdrawn there, from times when there was one, is an alert: people have
  // to tell the office.
  struct Parts {
    std::string tenant;
    OfficePort* tasks = nullptr;
    OfficePort* gateway = nullptr;
    OfficeHearing hearing;
    Alerts* alerts = nullptr;
  };
  explicit OfficesByChannel(Parts parts) : parts_(std::move(parts)) {}

  void ask(const OfficeOrder& order) override;
  void look_up(office::SendId send, OfficeChannel channel) override;
  void withdraw(OfficeRequestId request, std::uint8_t round, OfficeChannel channel) override;

 private:
  [[nodiscard]] OfficePort* of(OfficeChannel channel) const {
    return channel == OfficeChannel::fhir ? parts_.tasks : parts_.gateway;
  }

  const Parts parts_;
};

}  // namespace rb::prod
