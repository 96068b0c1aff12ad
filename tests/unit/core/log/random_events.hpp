// Events of every kind with random members, and their comparison member by member. Members are
// named by structured bindings, so that a member added to an event stops this file from compiling.
#pragma once

#include <cstdint>
#include <limits>
#include <random>
#include <type_traits>

#include "core/outreach/events.hpp"
#include "tests/unit/core/log/random_office_events.hpp"

namespace rb::test {

// Calls f(member...) with every member of the event.
template <class F>
void members(event::TenantConfigured& e, F f) {
  auto& [a, b] = e;
  auto& [c, d, g, h, i, j, k] = b;
  f(a, c, d, g, h, i, j, k);
}
template <class F>
void members(event::PlaceRegistered& e, F f) {
  auto& [a, b, c] = e;
  f(a, b, c);
}
template <class F>
void members(event::PatientRegistered& e, F f) {
  auto& [a, b] = e;
  auto& [c, d, g, h, i, j] = b;
  f(a, c, d, g, h, i, j);
}
template <class F>
void members(event::CampaignStarted& e, F f) {
  auto& [a, b, c, d, notices] = e;
  auto& [g, h, i] = notices;
  f(a, b, c, d, g, h, i);
}
template <class F>
void members(event::CampaignPaused& e, F f) {
  auto& [a] = e;
  f(a);
}
template <class F>
void members(event::CampaignResumed&, F f) {
  f();
}
template <class F>
void members(event::CampaignCancelled&, F f) {
  f();
}
template <class F>
void members(event::CampaignReprioritised& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class F>
void members(event::PatientEnrolled& e, F f) {
  auto& [a, b, c, about] = e;
  auto& [d, g] = about;
  f(a, b, c, d, g);
}
template <class F>
void members(event::WakeScheduled& e, F f) {
  auto& [a, b, c] = e;
  f(a, b, c);
}
template <class F>
void members(event::ContactWithheld& e, F f) {
  auto& [a, b, c] = e;
  f(a, b, c);
}
template <class F>
void members(event::EhrAsked& e, F f) {
  auto& [a, b, c, d] = e;
  f(a, b, c, d);
}
template <class F>
void members(event::EhrAnswered& e, F f) {
  auto& [a, b, c] = e;
  f(a, b, c);
}
template <class F>
void members(event::AttemptIntended& e, F f) {
  auto& [a, b, c, d, g, h, i, j, k, l, m, n] = e;
  f(a, b, c, d, g, h, i, j, k, l, m, n);
}
template <class F>
void members(event::AttemptAccepted& e, F f) {
  auto& [a] = e;
  f(a);
}
template <class F>
void members(event::AttemptUnknown& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class F>
void members(event::AttemptEnded& e, F f) {
  auto& [a, b, c, d, g, h, i, j] = e;
  f(a, b, c, d, g, h, i, j);
}
template <class F>
void members(event::PatientActed& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class F>
void members(event::BookingMade& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class F>
void members(event::HumanTaskOpened& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class F>
void members(event::HumanTaskClosed& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class F>
void members(event::AssignmentEnded& e, F f) {
  auto& [a] = e;
  f(a);
}
template <class F>
void members(event::PatientOptedOut& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class F>
void members(event::AgentsChanged& e, F f) {
  auto& [a] = e;
  f(a);
}
template <class F>
void members(event::EhrGateChanged& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class F>
void members(event::CheckpointTaken& e, F f) {
  auto& [a, b, c] = e;
  f(a, b, c);
}

template <class F>
void members(event::StepSkipped& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}

template <class F>
void members(TimeWish& e, F f) {
  auto& [a, b, c, d, g, h, i] = e;
  f(a, b, c, d, g, h, i);
}
template <class F>
void members(Needs& e, F f) {
  auto& [a, b, c, d, g, h, i, j] = e;
  f(a, b, c, d, g, h, i, j);
}
template <class F>
void members(event::SlotListed& e, F f) {
  auto& [a, b, c, d, g, h] = e;
  f(a, b, c, d, g, h);
}
template <class F>
void members(event::BookingRequested& e, F f) {
  auto& [a, b, c, d, g, h, i, j] = e;
  f(a, b, c, d, g, h, i, j);
}
template <class F>
void members(event::DetailsGiven& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class F>
void members(event::BookingAsked& e, F f) {
  auto& [a, b, c, d, g, h] = e;
  f(a, b, c, d, g, h);
}
template <class F>
void members(event::BookingAnswered& e, F f) {
  auto& [a, b, c, d, g] = e;
  f(a, b, c, d, g);
}
template <class F>
void members(event::SlotsOffered& e, F f) {
  auto& [a, b, c, d] = e;
  f(a, b, c, d);
}
template <class F>
void members(event::SlotHeld& e, F f) {
  auto& [a, b, c] = e;
  f(a, b, c);
}
template <class F>
void members(event::HoldEnded& e, F f) {
  auto& [a, b, c] = e;
  f(a, b, c);
}
template <class F>
void members(event::AppointmentMade& e, F f) {
  auto& [a, b, c, d] = e;
  f(a, b, c, d);
}
template <class F>
void members(event::AppointmentReleased& e, F f) {
  auto& [a, b, c, d] = e;
  f(a, b, c, d);
}
template <class F>
void members(event::AppointmentKept& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class F>
void members(event::BookingActed& e, F f) {
  auto& [a, b, c, d, g, h] = e;
  f(a, b, c, d, g, h);
}
template <class F>
void members(event::NoticeGiven& e, F f) {
  auto& [a, b, c] = e;
  f(a, b, c);
}
template <class F>
void members(event::VisitEnded& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class F>
void members(event::BookingWaitlisted& e, F f) {
  auto& [a, b, c, d] = e;
  f(a, b, c, d);
}
template <class F>
void members(event::BookingHandedOver& e, F f) {
  auto& [a, b, c] = e;
  f(a, b, c);
}
template <class F>
void members(event::BookingHandedBack& e, F f) {
  auto& [a, b, c] = e;
  f(a, b, c);
}
template <class F>
void members(event::BookingEnded& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class F>
void members(event::OfferLapsed& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class F>
void members(event::NoticeDelivered& e, F f) {
  auto& [a, b, c] = e;
  f(a, b, c);
}
template <class F>
void members(event::SlotReserved& e, F f) {
  auto& [a, b, c] = e;
  f(a, b, c);
}
template <class F>
void members(event::ReservationEnded& e, F f) {
  auto& [a, b] = e;
  f(a, b);
}
template <class E>
bool same_body(E& x, E& y) {
  bool same = true;
  members(x, [&](auto&... xs) {
    members(y, [&](auto&... ys) { same = ((xs == ys) && ... && true); });
  });
  return same;
}

inline bool same_body(BookingEvent& x, BookingEvent& y) {
  return x.index() == y.index() &&
         std::visit(
             [&](auto& b) {
               return same_body(b, std::get<std::remove_reference_t<decltype(b)>>(y));
             },
             x);
}

inline bool same_body(OfficeEvent& x, OfficeEvent& y) {
  return x.request == y.request && x.body.index() == y.body.index() &&
         std::visit(
             [&](auto& b) {
               auto& other = std::get<std::remove_reference_t<decltype(b)>>(y.body);
               if constexpr (requires { b.send; }) {
                 if (other.send.request != y.request) return false;
               }
               return same_body(b, other);
             },
             x.body);
}

inline bool same(Event x, Event y) {
  auto& [sequence, at, campaign, assignment, body] = x;
  if (sequence != y.sequence || at != y.at || campaign != y.campaign) return false;
  if (assignment != y.assignment || body.index() != y.body.index()) return false;
  return std::visit(
      [&](auto& b) { return same_body(b, std::get<std::remove_reference_t<decltype(b)>>(y.body)); },
      body);
}

// Fills members: often with the values at the ends of their ranges.
class RandomEvents {
 public:
  explicit RandomEvents(std::uint64_t seed) : random_(seed) {}

  Event next() { return next(random_() % std::variant_size_v<EventBody>); }
  Event next(std::size_t kind) {
    Event event;
    (*this)(event.sequence);
    (*this)(event.at);
    (*this)(event.campaign);
    (*this)(event.assignment);
    event.body = body(kind, std::make_index_sequence<std::variant_size_v<EventBody>>());
    return event;
  }

  void operator()(bool& value) { value = random_() % 2 == 0; }
  void operator()(std::int8_t& daypart) {
    daypart = static_cast<std::int8_t>(random_() % 4 == 0 ? -1 : random_() % 128);
  }
  template <class T>
  requires std::is_integral_v<T>
  void operator()(T& value) {
    switch (random_() % 5) {
      case 0:
        value = 0;
        break;
      case 1:
        value = std::numeric_limits<T>::max();
        break;
      case 2:
        value = std::numeric_limits<T>::min();
        break;
      case 3:
        value = static_cast<T>(random_() % 300);
        break;
      default:
        value = static_cast<T>(random_());
    }
  }
  template <class Tag, class Rep>
  void operator()(StrongId<Tag, Rep>& id) {
    Rep value{};
    (*this)(value);
    id = StrongId<Tag, Rep>{value};  // the largest value is none()
  }
  void operator()(Instant& at) {
    std::int64_t ms = 0;
    (*this)(ms);
    at = instant_from_ms(ms);
  }
  void operator()(Millis& length) {
    std::int64_t ms = 0;
    (*this)(ms);
    length = Millis{ms};
  }
  template <class T, std::size_t N>
  void operator()(ShortList<T, N>& list) {
    for (std::size_t n = random_() % (N + 1); n > 0; --n) {
      T item{};
      (*this)(item);
      list.push_back(item);
    }
  }
  void operator()(PatientPhone& phone) {
    (*this)(phone.phone);
    (*this)(phone.mobile_carrier);
    (*this)(phone.textable);
  }
  template <std::size_t N>
  void operator()(std::array<std::uint32_t, N>& counts) {
    for (auto& count : counts) (*this)(count);
  }
  void operator()(Outcome& v) { pick(v, 1, 10); }
  void operator()(Disposition& v) { pick(v, 0, 8); }
  void operator()(Withheld& v) { pick(v, 1, 14); }
  void operator()(Ending& v) { pick(v, 1, 10); }
  void operator()(WakeReason& v) { pick(v, 1, 8); }
  void operator()(TaskReason& v) { pick(v, 1, 8); }
  void operator()(SkipReason& v) { pick(v, 1, 2); }
  void operator()(Act& v) { pick(v, 1, 6); }
  void operator()(ActSource& v) { pick(v, 1, 4); }
  void operator()(EhrKind& v) { pick(v, 1, 3); }
  void operator()(EhrAnswer& v) { pick(v, 1, 7); }
  void operator()(PauseReason& v) { pick(v, 1, 3); }
  void operator()(Urgency& v) { pick(v, 1, 4); }
  void operator()(Channel& v) { pick(v, 1, 3); }
  void operator()(CallerId& v) { pick(v, 1, 3); }
  void operator()(BookingSource& v) { pick(v, 1, 7); }
  void operator()(BookingAsk& v) { pick(v, 1, 7); }
  void operator()(BookingAnswer& v) { pick(v, 1, 9); }
  void operator()(SearchScope& v) { pick(v, 1, 2); }
  void operator()(OfferReason& v) { pick(v, 1, 7); }
  void operator()(HoldEnd& v) { pick(v, 1, 7); }
  void operator()(BookingAct& v) { pick(v, 1, 6); }
  void operator()(Notice& v) { pick(v, 1, 8); }
  void operator()(BookingTask& v) { pick(v, 1, 7); }
  void operator()(BookingEnding& v) { pick(v, 1, 7); }
  void operator()(PartOfDay& v) { pick(v, 1, 3); }
  void operator()(OfficeChannel& v) { pick(v, 0, 3); }
  void operator()(office::Refusal& v) { pick(v, 1, 6); }
  void operator()(office::Ending& v) { pick(v, 1, 10); }
  void operator()(AppointmentWish& wish) { fill(wish); }
  void operator()(AcceptanceLimits& limits) { fill(limits); }
  void operator()(std::chrono::sys_days& day) {
    std::int32_t days = 0;
    (*this)(days);
    day = std::chrono::sys_days{std::chrono::days{days}};
  }
  // Minutes after midnight: never negative.
  void operator()(std::int16_t& minutes) { minutes = static_cast<std::int16_t>(random_() % 1440); }
  template <class T>
  void operator()(std::optional<T>& value) {
    value.reset();
    if (random_() % 2 == 0) (*this)(value.emplace());
  }
  void operator()(TimeWish& wish) { fill(wish); }
  void operator()(Needs& needs) { fill(needs); }

 private:
  template <class T>
  void pick(T& value, unsigned from, unsigned to) {
    value = static_cast<T>(from + random_() % (to - from + 1));
  }
  template <std::size_t... I>
  EventBody body(std::size_t kind, std::index_sequence<I...>) {
    EventBody result;
    ((I == kind ? fill(result.emplace<I>()) : void()), ...);
    return result;
  }
  void fill(BookingEvent& e) {
    booking_event(e, random_() % std::variant_size_v<BookingEvent>,
                  std::make_index_sequence<std::variant_size_v<BookingEvent>>());
  }
  template <std::size_t... I>
  void booking_event(BookingEvent& e, std::size_t kind, std::index_sequence<I...>) {
    ((I == kind ? fill(e.emplace<I>()) : void()), ...);
  }
  void fill(OfficeEvent& e) {
    (*this)(e.request);
    office_event(e, random_() % std::variant_size_v<office::EventBody>,
                 std::make_index_sequence<std::variant_size_v<office::EventBody>>());
  }
  template <std::size_t... I>
  void office_event(OfficeEvent& e, std::size_t kind, std::index_sequence<I...>) {
    ((I == kind ? fill_office(e, e.body.emplace<I>()) : void()), ...);
  }
  template <class Body>
  void fill_office(const OfficeEvent& e, Body& body) {
    fill(body);
    if constexpr (requires { body.send; }) body.send.request = e.request;
  }
  template <class E>
  void fill(E& e) {
    members(e, [&](auto&... ms) { ((*this)(ms), ...); });
  }

  std::mt19937_64 random_;
};

}  // namespace rb::test
