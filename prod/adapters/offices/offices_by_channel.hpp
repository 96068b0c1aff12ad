// Tasks in the record system to one peer, portals and fax machines to another, behind the one port.
#pragma once

#include "prod/adapters/office_port.hpp"

namespace rb::prod {

class OfficesByChannel final : public OfficePort {
 public:
  // Both outlive it. Without one a message over its channels has failed, and there is nothing to
  // look up or to withdraw.
  OfficesByChannel(OfficePort* tasks, OfficePort* gateway, OfficeHearing hearing)
      : tasks_(tasks), gateway_(gateway), hearing_(std::move(hearing)) {}

  void ask(const OfficeOrder& order) override;
  void look_up(office::SendId send, OfficeChannel channel) override;
  void withdraw(OfficeRequestId request, std::uint8_t round, OfficeChannel channel) override;

 private:
  [[nodiscard]] OfficePort* of(OfficeChannel channel) const {
    return channel == OfficeChannel::fhir ? tasks_ : gateway_;
  }

  OfficePort* tasks_;
  OfficePort* gateway_;
  OfficeHearing hearing_;
};

}  // namespace rb::prod
