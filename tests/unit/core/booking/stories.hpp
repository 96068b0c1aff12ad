// What the stories about one booking are told with: a desk, its peers' answers, the patient's acts.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/booking/desk_bed.hpp"

namespace rb::test {

using Words = std::vector<std::string>;
namespace bs = booking_state;

// The clinic's number for it is not the desk's: the desk counts what it has listed, from 0.
inline Candidate candidate(std::uint64_t key, Millis from_now, bool office = false,
                           std::uint32_t provider = 0) {
  const Instant start = monday() + from_now;
  return {key + 1,
          ProviderId{provider},
          SpecialtyId{1},
          start,
          LocalTime{start.time_since_epoch() - 4h},
          office};
}

class Stories : public ::testing::Test {
 protected:
  DeskBed bed;

  void request(Needs needs = {}, DetailSet known = 0) {
    needs.specialty = SpecialtyId{1};
    command::RequestBooking command;
    command.booking = BookingId{static_cast<std::uint32_t>(bed.desk().bookings.size())};
    command.patient = PatientId{command.booking.value()};
    command.needs = needs;
    command.known = known;
    ASSERT_EQ(bed.say(command), Rejection::none);
  }
  Rejection answer(BookingAnswer answer, std::vector<Candidate> found = {},
                   std::uint64_t appointment = 0, std::uint32_t id = 0) {
    command::BookingResult result;
    result.booking = BookingId{id};
    result.request = bed.open_request(id);
    result.answer = answer;
    for (const Candidate& c : found) result.found.push_back(c);
    result.appointment = appointment;
    return bed.say(result);
  }
  // What the desk calls candidate(key); none() if it has not listed it.
  SlotId slot_of(std::uint64_t key) { return bed.desk().slots.find(key + 1); }
  const ListedSlot& slot(std::uint64_t key) { return bed.desk().slots[slot_of(key)]; }
  Rejection act(BookingAct what, std::uint64_t key = 0, std::uint32_t id = 0) {
    return bed.say(
        command::ActOnBooking{BookingId{id}, what, BookingSource::text, slot_of(key), {}, false});
  }
  // Verified, searched, chosen, written.
  void book(std::vector<Candidate> found, std::uint32_t slot, std::uint32_t id = 0) {
    request();
    ASSERT_EQ(answer(BookingAnswer::yes, {}, 0, id), Rejection::none);
    ASSERT_EQ(answer(BookingAnswer::yes, std::move(found), 0, id), Rejection::none);
    ASSERT_EQ(act(BookingAct::chose_slot, slot, id), Rejection::none);
    ASSERT_EQ(answer(BookingAnswer::yes, {}, 77, id), Rejection::none);
    ASSERT_EQ(bed.kind(id), BookingKind::booked);
    bed.story();
  }
  std::size_t notices(Notice notice) {
    return static_cast<std::size_t>(
        std::count_if(bed.effects.begin(), bed.effects.end(), [&](const BookingEffect& effect) {
          const auto* n = std::get_if<effect::BookingNotice>(&effect);
          return n != nullptr && n->notice == notice;
        }));
  }

  // Verified and offered candidate(key).
  void offer(std::uint64_t key, Millis from_now, std::uint32_t id = 0, bool office = false) {
    request();
    ASSERT_EQ(answer(BookingAnswer::yes, {}, 0, id), Rejection::none);
    ASSERT_EQ(answer(BookingAnswer::yes, {candidate(key, from_now, office)}, 0, id),
              Rejection::none);
    ASSERT_EQ(bed.kind(id), BookingKind::offering);
    bed.story();
  }
  void wait_on_waitlist(std::uint32_t id) {
    ASSERT_EQ(answer(BookingAnswer::yes, {}, 0, id), Rejection::none);
    ASSERT_EQ(answer(BookingAnswer::no, {}, 0, id), Rejection::none);
    ASSERT_EQ(bed.kind(id), BookingKind::waitlisted);
  }
  BookingTask task(std::uint32_t id = 0) {
    return std::get<bs::WithStaff>(bed.booking(id).state).reason;
  }
  void come_to_the_next_try() {
    while (bed.kind() == BookingKind::writing && bed.open_request().is_none()) bed.advance(10s);
  }
  Instant offered_until() { return std::get<bs::Offering>(bed.booking().state).until; }
  Rejection delivered(Instant at) {
    return bed.say(command::NoticeDelivered{BookingId{0}, Notice::offer, at});
  }
  std::size_t withdrawn() {
    return static_cast<std::size_t>(
        std::count_if(bed.effects.begin(), bed.effects.end(), [](const BookingEffect& effect) {
          return std::holds_alternative<effect::OfficeRequestWithdrawn>(effect);
        }));
  }
};

}  // namespace rb::test
