#include "core/provider/desk/office_state.hpp"

#include <algorithm>
#include <set>

namespace rb {
namespace {

namespace oe = office::event;
using office::StateKind;

bool within(const office::SendId& send) {
  return send.round > 0 && send.rung < office::kMostRungs;
}
bool within(OfficeChannel channel) {
  return static_cast<int>(channel) < kOfficeChannels;
}

// Of an event whose request is there.
struct CanFollow {
  const office::Request& r;
  OfficeRequestId id;

  template <class Body>
  bool operator()(const Body& e) const {
    if constexpr (requires { e.send; }) {
      if (!within(e.send) || e.send.request != id) return false;
    }
    if constexpr (requires { e.channel; }) {
      if (!within(e.channel)) return false;
    }
    return fits(e);
  }

 private:
  // Whatever any open request can take.
  template <class Body>
  [[nodiscard]] bool fits(const Body&) const {
    return r.open();
  }
  [[nodiscard]] bool fits(const oe::RequestOpened&) const { return false; }
  [[nodiscard]] bool fits(const oe::RungScheduled& e) const {
    return r.open() && e.rung < office::kMostRungs;
  }
  [[nodiscard]] bool fits(const oe::SendLost&) const { return r.kind() == StateKind::sending; }
  [[nodiscard]] bool fits(const oe::SendUnresolved&) const {
    return r.kind() == StateKind::resolving;
  }
  [[nodiscard]] bool fits(const oe::AcceptanceVoided&) const { return true; }
};

}  // namespace

void evolve(OfficeState& offices, const OfficeEvent& event, Instant at) {
  if (event.request.index() == offices.requests.size()) offices.requests.emplace_back();
  office::evolve(offices.requests[event.request.index()], {event.request, at, event.body});
}

bool can_follow(const OfficeState& offices, const OfficeEvent& event) {
  const std::size_t known = offices.requests.size();
  if (const auto* opened = std::get_if<oe::RequestOpened>(&event.body)) {
    return event.request.index() == known && !opened->booking.is_none();
  }
  if (event.request.index() >= known) return false;
  return std::visit(CanFollow{offices.requests[event.request.index()], event.request}, event.body);
}

const char* check(const OfficeState& offices) {
  std::set<BookingId> asking;
  for (const office::Request& request : offices.requests) {
    if (request.kind() == StateKind::unopened) return "a request that was never opened";
    if (const char* wrong = office::check(request)) return wrong;
    if (request.open() && !asking.insert(request.booking).second) {
      return "two open requests of one booking";
    }
  }
  return nullptr;
}

}  // namespace rb
