#include "prod/adapters/offices/offices_by_channel.hpp"

namespace rb::prod {

void OfficesByChannel::ask(const OfficeOrder& order) {
  if (OfficePort* peer = of(order.channel); peer != nullptr) return peer->ask(order);
  hearing_.report({order.send, office::SendReport::failed});
}

void OfficesByChannel::look_up(office::SendId send, OfficeChannel channel) {
  if (OfficePort* peer = of(channel); peer != nullptr) peer->look_up(send, channel);
}

void OfficesByChannel::withdraw(OfficeRequestId request, std::uint8_t round,
                                OfficeChannel channel) {
  if (OfficePort* peer = of(channel); peer != nullptr) peer->withdraw(request, round, channel);
}

}  // namespace rb::prod
