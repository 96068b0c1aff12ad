// One booking at a time, from its request to whatever becomes of it.
#include <gtest/gtest.h>

#include "tests/unit/sim/metrics/bookings/told.hpp"

namespace rb::sim {
namespace {

using namespace told;
using std::chrono_literals::operator""min;

constexpr SlotId kSlot{0};
constexpr SlotId kOther{1};

TEST(BookingMetrics, a_visit_that_is_kept_passes_every_step) {
  Story story;
  story.request(kFirst, BookingSource::link);
  story.after(5min);
  story.offer(kFirst, kSlot, OfferReason::nearest_time);
  story.say(event::NoticeDelivered{kFirst, Notice::offer, kStart + kDay});
  story.after(2h);
  story.hold(kFirst, kSlot);
  story.write(kFirst, kSlot);
  story.act(kFirst, BookingAct::confirmed);
  story.come_to(Story::start_of(kSlot) + 2h);
  story.say(
      {event::VisitEnded{kFirst, true}, event::BookingEnded{kFirst, BookingEnding::completed}});
  const BookingSummary s = story.end();
  EXPECT_EQ(s.funnel, (BookingFunnel{1, 1, 1, 1, 1}));
  EXPECT_EQ(count_of(s.sources, "link"), 1);
  EXPECT_EQ(total_of(s.sources), 1);
  EXPECT_EQ(count_of(s.states, "ended"), 1);
  EXPECT_EQ(total_of(s.states), 1);
  EXPECT_EQ(count_of(s.endings, "completed"), 1);
  EXPECT_EQ(s.to_booked_ms.count, 1);
  EXPECT_EQ(s.to_booked_ms.p50, Millis{2h + 5min}.count());
  EXPECT_EQ(count_of(s.offers.made, "nearest_time"), 1);
  EXPECT_EQ(s.offers.delivered, 1);
  EXPECT_EQ(s.offers.chosen, 1);
  EXPECT_EQ(s.searches.found, 1);
  EXPECT_EQ(s.holds.made, 1);
  EXPECT_EQ(s.holds.booked, 1);
  EXPECT_EQ(s.holds.open, 0);
  EXPECT_EQ(s.changes.confirmed, 1);
  EXPECT_EQ(s.visits, (VisitCounts{.kept = 1}));
  EXPECT_TRUE(s.hand_overs.empty());
  EXPECT_FALSE(s.truth);
}

TEST(BookingMetrics, a_time_that_was_chosen_before_is_no_offer) {
  Story story;
  story.request(kFirst, BookingSource::outreach, 0, kSlot);
  story.search(kFirst, BookingAnswer::no);
  EXPECT_EQ(story.end().funnel, (BookingFunnel{1, 1, 0, 0, 0}));
  EXPECT_EQ(total_of(story.end().offers.made), 0);
}

TEST(BookingMetrics, offers_are_refused_lapse_or_are_gone) {
  Story story;
  story.request(kFirst);
  story.offer(kFirst, kSlot);
  story.act(kFirst, BookingAct::refused_all);
  story.offer(kFirst, kOther);
  story.say(event::OfferLapsed{kFirst, true});
  story.offer(kFirst, kOther);
  story.act(kFirst, BookingAct::chose_slot, kOther);  // somebody else has it by now
  story.offer(kFirst, kSlot);
  const BookingSummary open = story.end();
  EXPECT_EQ(open.offers.open, 1);
  story.act(kFirst, BookingAct::cancelled);
  story.say(event::BookingEnded{kFirst, BookingEnding::cancelled_by_patient});
  const OfferCounts offers = story.end().offers;
  EXPECT_EQ(total_of(offers.made), 4);
  EXPECT_EQ(offers.refused, 1);
  EXPECT_EQ(offers.lapsed, 1);
  EXPECT_EQ(offers.gone, 1);
  EXPECT_EQ(offers.dropped, 1);
  EXPECT_EQ(offers.chosen, 0);
  EXPECT_EQ(offers.open, 0);
  EXPECT_EQ(story.end().changes.cancelled, 1);
}

TEST(BookingMetrics, details_are_complete_once_nothing_is_missing) {
  Story story;
  const auto both = static_cast<DetailSet>(bit(Detail::insurance) | bit(Detail::referral));
  story.request(kFirst, BookingSource::text, both);
  story.request(kSecond);
  story.say(event::NoticeGiven{kFirst, Notice::details, kStart + kDay});
  story.say(event::DetailsGiven{kFirst, bit(Detail::insurance)});
  EXPECT_EQ(story.end().details.complete, 0);
  story.say(event::NoticeGiven{kFirst, Notice::details, kStart + kDay});
  story.say(event::DetailsGiven{kFirst, bit(Detail::referral)});
  const DetailCounts details = story.end().details;
  EXPECT_EQ(details.bookings, 1);
  EXPECT_EQ(details.asked, 2);
  EXPECT_EQ(details.given, 2);
  EXPECT_EQ(details.complete, 1);
  EXPECT_EQ(count_of(details.by_detail, "referral"), 1);
  EXPECT_EQ(count_of(details.by_detail, "birth_date"), 0);
}

TEST(BookingMetrics, a_booking_enters_the_waitlist_once_however_often_it_searches_there) {
  Story story;
  story.request(kFirst);
  story.search(kFirst, BookingAnswer::no, SearchScope::preferred);
  story.search(kFirst, BookingAnswer::no);
  story.say(event::BookingWaitlisted{kFirst, kStart + 3 * kDay, kStart + kDay});
  story.after(kDay);
  story.search(kFirst, BookingAnswer::no);
  story.say(event::BookingWaitlisted{kFirst, kStart + 3 * kDay, kStart + 2 * kDay});
  const BookingSummary waits = story.end();
  EXPECT_EQ(waits.searches.nothing_preferred, 1);
  EXPECT_EQ(waits.searches.nothing_anywhere, 2);
  EXPECT_EQ(waits.searches.waitlisted, 1);
  EXPECT_EQ(waits.searches.waitlist_open, 1);
  EXPECT_EQ(waits.funnel.found, 0);
  story.offer(kFirst, kOther, OfferReason::freed_slot);
  EXPECT_EQ(story.end().searches.waitlist_open, 0);
  EXPECT_EQ(count_of(story.end().offers.made, "freed_slot"), 1);
}

TEST(BookingMetrics, a_longer_hold_is_the_same_hold_and_a_conflict_ends_it) {
  Story story;
  story.request(kFirst);
  story.offer(kFirst, kSlot);
  story.hold(kFirst, kSlot);
  story.after(30min);
  story.hold(kFirst, kSlot);
  EXPECT_EQ(story.end().holds.made, 1);
  EXPECT_EQ(story.end().holds.open, 1);
  story.write(kFirst, kSlot, BookingAnswer::conflict);
  story.say(event::HoldEnded{kFirst, kSlot, HoldEnd::lost_slot});
  const BookingSummary s = story.end();
  EXPECT_EQ(s.conflicts, 1);
  EXPECT_EQ(s.at_once, 1);
  EXPECT_EQ(count_of(s.holds.ended, "lost_slot"), 1);
  EXPECT_EQ(s.holds.open, 0);
  EXPECT_EQ(s.funnel, (BookingFunnel{1, 1, 1, 0, 0}));
}

TEST(BookingMetrics, an_office_agrees_proposes_refuses_or_says_nothing) {
  Story story;
  story.request(kFirst);
  story.offer(kFirst, kSlot);
  story.hold(kFirst, kSlot);
  story.ask_office(kFirst, kSlot);
  story.after(1h);
  story.office_says(kFirst, BookingAnswer::lost);
  story.ask_office(kFirst, kSlot);  // the same question again
  story.after(1h);
  story.office_says(kFirst, BookingAnswer::counter);
  story.say(event::HoldEnded{kFirst, kSlot, HoldEnd::countered});
  story.hold(kFirst, kOther);
  EXPECT_EQ(count_of(story.end().offers.made, "counter_offer"), 1);
  EXPECT_EQ(story.end().offers.open, 1);
  story.act(kFirst, BookingAct::refused_all);
  story.say(event::HoldEnded{kFirst, kOther, HoldEnd::chose_otherwise});
  for (const HoldEnd why : {HoldEnd::office_refused, HoldEnd::office_silent, HoldEnd::given_up}) {
    story.offer(kFirst, kSlot);
    story.hold(kFirst, kSlot);
    story.ask_office(kFirst, kSlot);
    story.after(3h);
    if (why == HoldEnd::office_refused) story.office_says(kFirst, BookingAnswer::no);
    story.say(event::HoldEnded{kFirst, kSlot, why});
  }
  story.offer(kFirst, kSlot);
  story.hold(kFirst, kSlot);
  story.ask_office(kFirst, kSlot);
  EXPECT_EQ(story.end().offices.open, 1);
  story.after(4h);
  story.office_says(kFirst, BookingAnswer::yes);
  const BookingSummary s = story.end();
  EXPECT_EQ(s.offices.asked, 5);
  EXPECT_EQ(s.offices.counter, 1);
  EXPECT_EQ(s.offices.refused, 1);
  EXPECT_EQ(s.offices.silent, 1);
  EXPECT_EQ(s.offices.withdrawn, 1);
  EXPECT_EQ(s.offices.yes, 1);
  EXPECT_EQ(s.offices.open, 0);
  EXPECT_EQ(s.offices.answer_ms.count, 3);
  EXPECT_EQ(s.offices.answer_ms.max, Millis{4h}.count());
  EXPECT_GE(s.offices.answer_ms.p50, Millis{3h}.count());
  EXPECT_LT(s.offices.answer_ms.p50, Millis{4h}.count());
  EXPECT_EQ(s.offers.refused, 1);
  EXPECT_EQ(s.offers.chosen, 5);
}

TEST(BookingMetrics, a_person_hands_back_books_or_gives_up) {
  Story story;
  for (const BookingId id : {kFirst, kSecond, BookingId{2}, BookingId{3}}) {
    story.request(id);
    story.search(id, BookingAnswer::no);
    story.hand_over(id, id == kFirst ? BookingTask::patient_asked : BookingTask::nothing_free);
    if (id == BookingId{3}) continue;
    story.hand_back(id);
    if (id == kSecond) {  // booked at the record system's own screen
      story.hold(id, kSlot);
      story.made(id, kSlot);
    } else if (id == BookingId{2}) {
      story.say(event::BookingEnded{id, BookingEnding::gave_up});
    }
  }
  const BookingSummary s = story.end();
  ASSERT_EQ(s.hand_overs.size(), 2U);
  EXPECT_EQ(s.hand_overs[0], (HandOverCount{"nothing_free", 3, 0, 1, 1, 1}));
  EXPECT_EQ(s.hand_overs[1], (HandOverCount{"patient_asked", 1, 1, 0, 0, 0}));
  EXPECT_EQ(count_of(s.states, "with_staff"), 1);
  EXPECT_EQ(s.funnel.booked, 1);
  EXPECT_EQ(story.metrics().tasks_worked(), 3);
}

TEST(BookingMetrics, an_appointment_moves_or_stays) {
  Story story;
  story.book(kFirst, kSlot);
  const std::uint64_t before = story.last_appointment();
  story.act(kFirst, BookingAct::wants_other_time);
  story.offer(kFirst, kOther);
  EXPECT_EQ(story.end().visits.ahead, 1);  // what stands stands
  story.hold(kFirst, kOther);
  story.write(kFirst, kOther);
  story.say(event::AppointmentReleased{kFirst, kSlot, before, Story::start_of(kOther)});
  EXPECT_EQ(story.end().changes.moved, 1);
  story.act(kFirst, BookingAct::wants_other_time);
  story.search(kFirst, BookingAnswer::no);
  story.act(kFirst, BookingAct::keeps_time);
  story.say(event::AppointmentKept{kFirst, Story::start_of(kOther)});
  const ChangeCounts changes = story.end().changes;
  EXPECT_EQ(changes.moves_wanted, 2);
  EXPECT_EQ(changes.moved, 1);
  EXPECT_EQ(changes.moves_in_vain, 1);
  EXPECT_EQ(story.end().funnel.booked, 1);
  EXPECT_EQ(story.end().to_booked_ms.count, 1);
}

TEST(BookingMetrics, a_visit_is_ahead_awaited_missed_or_never_known) {
  Story story;
  story.book(kFirst, kSlot);
  story.book(kSecond, kOther);
  EXPECT_EQ(story.end(Story::start_of(kSlot) + 1h).visits, (VisitCounts{.awaited = 1, .ahead = 1}));
  story.come_to(Story::start_of(kOther) + 5h);
  story.say({event::VisitEnded{kFirst, false}, event::BookingEnded{kFirst, BookingEnding::no_show},
             event::BookingEnded{kSecond, BookingEnding::visit_unknown}});
  EXPECT_EQ(story.end().visits, (VisitCounts{.missed = 1, .unknown = 1}));
  EXPECT_EQ(story.end().funnel.kept, 0);
}

}  // namespace
}  // namespace rb::sim
