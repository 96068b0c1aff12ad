#include "prod/adapters/offices/offices_by_channel.hpp"

namespace rb::prod {

void OfficesByChannel::ask(const OfficeOrder& order) {
  if (OfficePort* peer = of(order.channel); peer != nullptr) return peer->ask(order);
  parts_.hearing.report({order.send, office::SendReport::failed});
}

void OfficesByChannel::look_up(office::SendId send, OfficeChannel channel) {
  if (OfficePort* peer = of(channel); peer != nullptr) peer->look_up(send, channel);
}

void OfficesByChannel::withdraw(OfficeRequestId request, std::uint8_t round,
                                OfficeChannel channel) {
  if (OfficePort* peer = of(channel); peer != nullptr) {
    return peer->withdraw(request, round, channel);
  }
  if (parts_.alerts == nullptr) return;
  const std::string name = std::to_string(request.value());
  parts_.alerts->fire("ringback/" + parts_.tenant + "/offices/unheard/" + name,
                      Alerts::Severity::error,
                      parts_.tenant + ": request " + name +
                          " to an office is void, and nothing is configured any more that could "
                          "tell it so: it may expect somebody who does not come");
}

}  // namespace rb::prod
