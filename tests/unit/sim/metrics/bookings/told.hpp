// Stories about bookings, told in events that the desk could have written, and what is counted of
// them.
#pragma once

#include <initializer_list>

#include "sim/metrics/bookings/booking_metrics.hpp"

namespace rb::sim::told {

inline const Instant kStart = instant_from_ms(1'791'201'600'000);  // 2026-10-05T12:00Z
inline constexpr BookingId kFirst{0};
inline constexpr BookingId kSecond{1};

class Story {
 public:
  Story() {
    for (std::uint32_t i = 0; i < 4; ++i) {
      say(event::SlotListed{SlotId{i}, ProviderId{0}, SpecialtyId{1}, start_of(SlotId{i}), false,
                            i + 1});
    }
  }

  // Four times are known: one, two, three and four days from the start.
  static Instant start_of(SlotId slot) {
    return kStart + kDay * (static_cast<std::int64_t>(slot.value()) + 1);
  }

  void after(Millis time) { now_ += time; }
  void come_to(Instant at) { now_ = at; }
  void say(const BookingEvent& event) { metrics_.on_event(event, now_); }
  void say(std::initializer_list<BookingEvent> events) {
    for (const BookingEvent& event : events) say(event);
  }

  void request(BookingId id, BookingSource source = BookingSource::outreach, DetailSet required = 0,
               SlotId chosen = {}) {
    Needs needs;
    needs.required = required;
    say(event::BookingRequested{id, PatientId{id.value()}, AssignmentId{}, source, needs, 0, chosen,
                                CampaignId{}});
  }
  void search(BookingId id, BookingAnswer answer, SearchScope scope = SearchScope::anyone) {
    ++request_;
    say({event::BookingAsked{id, RequestId{request_}, BookingAsk::search, scope, SlotId{}, {}},
         event::BookingAnswered{id, RequestId{request_}, BookingAsk::search, answer, now_}});
  }
  void offer(BookingId id, SlotId slot, OfferReason reason = OfferReason::fits) {
    search(id, BookingAnswer::yes);
    OfferedSlots slots;
    slots.push_back(slot);
    say(event::SlotsOffered{id, slots, reason, now_ + kDay});
  }
  void hold(BookingId id, SlotId slot) { say(event::SlotHeld{id, slot, now_ + 1h}); }
  void ask_office(BookingId id, SlotId slot) {
    say(event::BookingAsked{id, RequestId{++request_}, BookingAsk::office, SearchScope::anyone,
                            slot, now_ + kDay});
  }
  void office_says(BookingId id, BookingAnswer answer) {
    say(event::BookingAnswered{id, RequestId{request_}, BookingAsk::office, answer, now_});
  }
  void write(BookingId id, SlotId slot, BookingAnswer answer = BookingAnswer::yes) {
    ++request_;
    say({event::BookingAsked{
             id, RequestId{request_}, BookingAsk::book, SearchScope::anyone, slot, {}},
         event::BookingAnswered{id, RequestId{request_}, BookingAsk::book, answer, now_}});
    if (answer == BookingAnswer::yes) made(id, slot);
  }
  void made(BookingId id, SlotId slot) {
    say(event::AppointmentMade{id, slot, ++appointment_, start_of(slot)});
  }
  [[nodiscard]] std::uint64_t last_appointment() const { return appointment_; }
  void act(BookingId id, BookingAct act, SlotId slot = {}) {
    say(event::BookingActed{id, act, BookingSource::text, slot, {}, false});
  }
  void hand_over(BookingId id, BookingTask reason) {
    say(event::BookingHandedOver{id, TaskId{++task_}, reason});
  }
  void hand_back(BookingId id) { say(event::BookingHandedBack{id, TaskId{task_}, now_}); }

  // Requested, offered, chosen and booked.
  void book(BookingId id, SlotId slot) {
    request(id);
    offer(id, slot);
    hold(id, slot);
    write(id, slot);
  }

  [[nodiscard]] BookingSummary end(Instant at) const { return metrics_.summarise(at); }
  [[nodiscard]] BookingSummary end() const { return end(now_); }
  [[nodiscard]] const BookingMetrics& metrics() const { return metrics_; }

 private:
  BookingMetrics metrics_;
  Instant now_ = kStart;
  std::uint64_t request_ = 0;
  std::uint64_t appointment_ = 0;
  std::uint32_t task_ = 0;
};

}  // namespace rb::sim::told
