// What a random clinic works with: a desk alone (DeskBed), or a whole engine (EngineBed).
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/booking/commands.hpp"
#include "core/booking/desk/desk_state.hpp"
#include "core/booking/effects.hpp"

namespace rb::test {

// "SlotsOffered"
[[nodiscard]] std::string_view booking_event_name(const BookingEvent& event);
// What the transition table writes in brackets after it; "" where it names nothing.
[[nodiscard]] std::string booking_event_argument(const BookingEvent& event);
[[nodiscard]] std::string_view booking_kind_name(BookingKind kind);

class ClinicBed {
 public:
  virtual ~ClinicBed() = default;
  [[nodiscard]] virtual const DeskState& desk() const = 0;
  [[nodiscard]] virtual Instant now() const = 0;
  virtual Rejection say(const BookingCommand& command) = 0;
  virtual void come_to(Instant at) = 0;
  // The process dies and comes back after a while: everything is made anew from what was stored.
  virtual void crash(Millis away) = 0;
  // What has to be done since the last call.
  [[nodiscard]] virtual std::vector<BookingEffect> take_effects() = 0;
  // Whether the peers take requests; an engine has its own mind about it.
  virtual void let_ask(bool) {}

  std::vector<std::pair<Instant, BookingEvent>> log;
  // Called for each event with its booking's state before and after; SlotListed has none.
  std::function<void(std::string_view from, const BookingEvent&, std::string_view to)> watch;
};

}  // namespace rb::test
