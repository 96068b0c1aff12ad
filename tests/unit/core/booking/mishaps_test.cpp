// What goes wrong with a booking, told as stories: silence, standstills, writes that land late,
// peers that are away for long, visits that begin before another time is found.
#include "tests/unit/core/booking/stories.hpp"

namespace rb::test {
namespace {

class Mishaps : public Stories {
 protected:
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

// ---- silence

TEST_F(Mishaps, AnOfferThatNobodyAnswersIsMadeOnceMoreAndThenAPersonAsks) {
  offer(0, 300h);
  bed.advance(48h);
  EXPECT_EQ(bed.story(), (Words{"OfferLapsed", "BookingAsked(search)"}));
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 300h)}), Rejection::none);
  EXPECT_EQ(notices(Notice::offer), 2U);
  bed.story();
  bed.advance(48h);
  EXPECT_EQ(bed.story(), (Words{"OfferLapsed", "BookingHandedOver"}));
  EXPECT_EQ(task(), BookingTask::offer_unanswered);
  EXPECT_EQ(bed.say(command::CloseBookingTask{TaskId{0}, BookingId{0}, true, {}, 0}),
            Rejection::none);
  EXPECT_EQ(std::get<bs::Ended>(bed.booking().state).ending, BookingEnding::no_answer);
}

TEST_F(Mishaps, AnOfferThatLapsedWhileWeWereAwayDoesNotCount) {
  offer(0, 900h);
  for (int i = 0; i < 3; ++i) {
    bed.crash(60h);
    ASSERT_EQ(bed.kind(), BookingKind::searching);
    EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 900h)}), Rejection::none);
    ASSERT_EQ(bed.kind(), BookingKind::offering);
  }
  EXPECT_EQ(bed.booking().lapses, 0);
}

TEST_F(Mishaps, WhoRefusedHasAnswered) {
  offer(0, 300h);
  bed.advance(48h);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 300h), candidate(1, 310h)}), Rejection::none);
  EXPECT_EQ(act(BookingAct::refused_all), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(2, 320h)}), Rejection::none);
  bed.advance(48h);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
}

TEST_F(Mishaps, AnOfferRunsFromWhenThePatientWasTold) {
  offer(0, 300h);
  bed.advance(40h);
  EXPECT_EQ(delivered(bed.now()), Rejection::none);
  EXPECT_EQ(offered_until(), bed.now() + 48h);
  EXPECT_EQ(bed.story(), (Words{"NoticeDelivered"}));
  bed.advance(1h);
  EXPECT_EQ(delivered(bed.now()), Rejection::none);  // told once more: nothing new
  EXPECT_EQ(bed.story(), Words{});
  bed.advance(46h);
  EXPECT_EQ(bed.kind(), BookingKind::offering);
  bed.advance(1h);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
  EXPECT_EQ(delivered(bed.now()), Rejection::nothing_to_act_on);
}

TEST_F(Mishaps, ANoticeOfAnOfferBeforeSaysNothingOfThisOne) {
  offer(0, 300h);
  const Instant then = bed.now() + 1h;
  bed.advance(48h);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 300h)}), Rejection::none);
  EXPECT_EQ(delivered(then), Rejection::nothing_to_act_on);
  // Nobody was told in the future.
  EXPECT_EQ(delivered(bed.now() + 900h), Rejection::none);
  EXPECT_EQ(offered_until(), bed.now() + 48h);
}

TEST_F(Mishaps, AProposalIsHeldFromWhenThePatientWasTold) {
  offer(0, 300h, 0, true);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::counter, {candidate(1, 80h, true)}), Rejection::none);
  EXPECT_EQ(notices(Notice::offer), 2U);
  bed.advance(20h);
  EXPECT_EQ(delivered(bed.now()), Rejection::none);
  EXPECT_EQ(slot(1).until, bed.now() + 48h);
  EXPECT_EQ(notices(Notice::offer), 2U);
  bed.advance(47h);
  EXPECT_EQ(bed.kind(), BookingKind::negotiating);
  bed.advance(1h);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
}

// ---- writes

TEST_F(Mishaps, AWriteThatLandsAfterItWasReadBackIsFound) {
  offer(0, 300h);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::lost), Rejection::none);
  bed.advance(1min);
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  bed.story();
  EXPECT_EQ(answer(BookingAnswer::conflict), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"BookingAnswered(conflict)", "BookingAsked(read_back)"}));
  EXPECT_EQ(answer(BookingAnswer::yes, {}, 12), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::booked);
}

TEST_F(Mishaps, ASlotThatIsReallySomebodyElsesIsLostAfterAll) {
  offer(0, 300h);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::lost), Rejection::none);
  bed.advance(1min);
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::conflict), Rejection::none);
  bed.story();
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"BookingAnswered(no)", "HoldEnded", "BookingAsked(search)"}));
  EXPECT_TRUE(slot(0).holder.is_none());
}

TEST_F(Mishaps, WhatIsSurelyNotWrittenIsFreeOnceTheTriesAreUsedUp) {
  offer(0, 300h);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  for (int i = 0; i < 12; ++i) {
    EXPECT_EQ(answer(BookingAnswer::failed), Rejection::none);
    come_to_the_next_try();
  }
  ASSERT_EQ(bed.kind(), BookingKind::with_staff);
  EXPECT_EQ(task(), BookingTask::peer_down);
  EXPECT_TRUE(slot(0).holder.is_none());
}

TEST_F(Mishaps, WhatMayBeWrittenIsKeptForThePersonToFindOut) {
  offer(0, 300h);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  for (int i = 0; i < 12; ++i) {
    EXPECT_EQ(answer(BookingAnswer::lost), Rejection::none);
    come_to_the_next_try();
  }
  ASSERT_EQ(bed.kind(), BookingKind::with_staff);
  EXPECT_EQ(task(), BookingTask::write_unresolved);
  EXPECT_EQ(slot(0).holder, BookingId{0});
}

// ---- peers that are away

TEST_F(Mishaps, TheWaitlistEndsInTimeThoughNobodyCouldAsk) {
  request();
  wait_on_waitlist(0);
  bed.may_ask_now = false;
  bed.advance(31 * 24h);
  ASSERT_EQ(bed.kind(), BookingKind::with_staff);
  EXPECT_EQ(task(), BookingTask::nothing_free);
  EXPECT_EQ(bed.log.back().first, monday() + 30 * 24h);
}

TEST_F(Mishaps, ASlotThatBeginsBeforeItIsWrittenIsFree) {
  offer(0, 100h);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::failed), Rejection::none);
  bed.may_ask_now = false;
  bed.advance(99h);
  EXPECT_EQ(bed.kind(), BookingKind::writing);
  bed.advance(1h);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
  EXPECT_TRUE(slot(0).holder.is_none());
}

TEST_F(Mishaps, AnOfficeIsAskedWhileTheEhrIsAway) {
  offer(0, 300h, 0, true);
  bed.may_ask_now = false;
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"SlotHeld", "BookingAsked(office)"}));
  EXPECT_EQ(answer(BookingAnswer::failed), Rejection::none);
  bed.advance(1min);
  EXPECT_EQ(bed.story(), (Words{"BookingAnswered(failed)", "BookingAsked(office)"}));
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::held);
}

TEST_F(Mishaps, AnOfficeThatWeStopWaitingForIsToldSo) {
  offer(0, 300h, 0, true);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  bed.advance(48h);
  EXPECT_EQ(bed.story(), (Words{"SlotHeld", "BookingAsked(office)", "BookingAnswered(silent)",
                                "HoldEnded", "BookingAsked(search)"}));
  EXPECT_EQ(withdrawn(), 1U);
}

TEST_F(Mishaps, AnOfficeThatRefusedHasNothingToBeTold) {
  offer(0, 300h, 0, true);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  EXPECT_EQ(withdrawn(), 0U);
}

// ---- the waitlist

class Waitlist : public Mishaps {
 protected:
  // Booking 0 has a slot; 1, 2 and 3 wait for one, 3 the longest and 1 for the shortest time.
  void SetUp() override {
    book({candidate(0, 400h)}, 0);
    for (std::uint32_t id = 1; id <= 3; ++id) request();
    for (std::uint32_t id = 3; id >= 1; --id) {
      wait_on_waitlist(id);
      bed.advance(10s);
    }
  }
  void free_the_slot() {
    ASSERT_EQ(act(BookingAct::cancelled), Rejection::none);
    ASSERT_EQ(answer(BookingAnswer::yes), Rejection::none);
  }
  void expect_searching(std::vector<std::uint32_t> ids) {
    for (std::uint32_t id = 1; id <= 3; ++id) {
      const bool searches = std::find(ids.begin(), ids.end(), id) != ids.end();
      EXPECT_EQ(bed.kind(id), searches ? BookingKind::searching : BookingKind::waitlisted) << id;
    }
  }
};

TEST_F(Waitlist, WakesWhoWaitedLongest) {
  free_the_slot();
  expect_searching({3});
}

TEST_F(Waitlist, HasTheSameOrderAfterARestart) {
  bed.crash(1s);
  free_the_slot();
  expect_searching({3});
}

TEST_F(Waitlist, KeepsThePlaceOfWhoSearchedInVain) {
  bed.advance(24h);
  for (std::uint32_t id = 1; id <= 3; ++id) {  // the daily search of each
    EXPECT_EQ(answer(BookingAnswer::no, {}, 0, id), Rejection::none);
  }
  free_the_slot();
  expect_searching({3});
}

TEST_F(Waitlist, WhatTheFirstCannotUseIsForTheNext) {
  free_the_slot();
  EXPECT_EQ(answer(BookingAnswer::no, {}, 0, 3), Rejection::none);
  expect_searching({2});
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 400h)}, 0, 2), Rejection::none);
  EXPECT_EQ(bed.kind(1), BookingKind::waitlisted);
  EXPECT_EQ(act(BookingAct::refused_all, 0, 2), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::no, {}, 0, 2), Rejection::none);
  expect_searching({1});
  EXPECT_EQ(answer(BookingAnswer::no, {}, 0, 1), Rejection::none);
  expect_searching({});
}

TEST_F(Waitlist, WhatTheFirstTakesIsForNobodyElse) {
  free_the_slot();
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 400h)}, 0, 3), Rejection::none);
  EXPECT_EQ(act(BookingAct::chose_slot, 0, 3), Rejection::none);
  EXPECT_EQ(bed.kind(2), BookingKind::waitlisted);
  EXPECT_EQ(bed.kind(1), BookingKind::waitlisted);
}

// ---- staff who book at the EHR's own screen

class BookedByStaff : public Mishaps {
 protected:
  Rejection staff_booked(const Candidate& time, std::uint32_t task = 0) {
    command::CloseBookingTask close;
    close.task = TaskId{task};
    close.booking = BookingId{0};
    close.booked.push_back(time);
    close.appointment = 99;
    return bed.say(close);
  }
  void expect_booked(std::uint64_t key) {
    ASSERT_EQ(bed.kind(), BookingKind::booked);
    EXPECT_EQ(appointment_of(bed.booking())->appointment.slot, slot_of(key));
    EXPECT_EQ(appointment_of(bed.booking())->appointment.id, 99U);
    EXPECT_TRUE(slot(key).taken);
  }
};

TEST_F(BookedByStaff, LeadsToBooked) {
  request();
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  bed.story();
  EXPECT_EQ(staff_booked(candidate(7, 100h)), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"SlotListed", "BookingHandedBack", "SlotHeld", "AppointmentMade"}));
  expect_booked(7);
  EXPECT_EQ(notices(Notice::booked), 1U);
}

TEST_F(BookedByStaff, SettlesAWriteThatNobodyKnewOf) {
  offer(0, 300h);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::lost), Rejection::none);
  EXPECT_EQ(bed.say(command::EscalateBooking{BookingId{0}}), Rejection::none);
  bed.story();
  EXPECT_EQ(staff_booked(candidate(0, 300h)), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"BookingHandedBack", "AppointmentMade"}));
  expect_booked(0);
}

TEST_F(BookedByStaff, AtAnotherTimeLetsGoOfWhatWasHeld) {
  offer(0, 300h);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::lost), Rejection::none);
  EXPECT_EQ(bed.say(command::EscalateBooking{BookingId{0}}), Rejection::none);
  EXPECT_EQ(staff_booked(candidate(1, 310h)), Rejection::none);
  expect_booked(1);
  EXPECT_TRUE(slot(0).holder.is_none());
}

TEST_F(BookedByStaff, MovesWhatStands) {
  book({candidate(0, 200h)}, 0);
  EXPECT_EQ(bed.say(command::EscalateBooking{BookingId{0}}), Rejection::none);
  EXPECT_EQ(staff_booked(candidate(1, 310h)), Rejection::none);
  ASSERT_EQ(bed.kind(), BookingKind::releasing);
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);  // they have cancelled it, too
  expect_booked(1);
  EXPECT_TRUE(slot(0).holder.is_none());
}

TEST_F(BookedByStaff, NotWhatSomebodyElseHas) {
  request();
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  offer(3, 300h, 1);
  EXPECT_EQ(act(BookingAct::chose_slot, 3, 1), Rejection::none);
  EXPECT_EQ(staff_booked(candidate(3, 300h)), Rejection::slot_is_not_free);
  EXPECT_EQ(staff_booked(candidate(3, 301h)), Rejection::slot_is_not_free);
  EXPECT_EQ(staff_booked(candidate(4, 300h), 8), Rejection::task_is_not_open);
  command::CloseBookingTask both{TaskId{0}, BookingId{0}, true, {}, 99};
  both.booked.push_back(candidate(4, 300h));
  EXPECT_EQ(bed.say(both), Rejection::value_is_out_of_range);
  EXPECT_EQ(bed.kind(), BookingKind::with_staff);
}

// ---- what cannot be meant

TEST_F(Mishaps, ValuesBeyondTheirRangeAreRefused) {
  offer(0, 300h);
  const auto refused = [&](const BookingCommand& command) {
    EXPECT_EQ(bed.say(command), Rejection::value_is_out_of_range);
  };
  for (const int act : {0, 7, 200}) {
    refused(command::ActOnBooking{
        BookingId{0}, static_cast<BookingAct>(act), BookingSource::text, slot_of(0), {}, false});
  }
  command::ActOnBooking act{BookingId{0}, BookingAct::refused_all, BookingSource::text, {}, {},
                            true};
  act.source = static_cast<BookingSource>(8);
  refused(act);
  act.source = BookingSource::text;
  act.wish.not_before = std::int16_t{-1};
  refused(act);
  act.wish = {};
  act.wish.part = static_cast<PartOfDay>(4);
  refused(act);
  act.wish = {};
  act.wish.weekdays = 128;
  refused(act);
  refused(command::GiveDetails{BookingId{0}, 16});
  refused(command::NoticeDelivered{BookingId{0}, static_cast<Notice>(9), bed.now()});
  command::BookingResult result;
  result.booking = BookingId{0};
  result.answer = static_cast<BookingAnswer>(10);
  refused(result);
  command::RequestBooking request;
  request.booking = BookingId{1};
  request.patient = PatientId{1};
  request.needs.required = 16;
  refused(request);
  request.needs.required = 15;
  request.chosen.push_back(candidate(4, 100h));
  request.chosen.push_back(candidate(5, 100h));
  refused(request);
  EXPECT_EQ(bed.story(), Words{});
}

TEST(BookingPolicyCheck, NamesWhatIsWrong) {
  EXPECT_EQ(check(BookingPolicy{}), nullptr);
  const auto wrong = [](auto&& change) {
    BookingPolicy policy;
    change(policy);
    const char* found = check(policy);
    return std::string(found == nullptr ? "" : found).substr(0, 9);
  };
  EXPECT_EQ(wrong([](auto& p) { p.offers = 0; }), "offers: 1");
  EXPECT_EQ(wrong([](auto& p) { p.offers = 5; }), "offers: 1");
  EXPECT_EQ(wrong([](auto& p) { p.tries = 0; }), "tries: on");
  EXPECT_EQ(wrong([](auto& p) { p.hold_for = 0ms; }), "hold_for:");
  EXPECT_EQ(wrong([](auto& p) { p.hold_longest = 1min; }), "hold_long");
  EXPECT_EQ(wrong([](auto& p) { p.offer_for = Millis::max(); }), "offer_for");
  EXPECT_EQ(wrong([](auto& p) { p.reminders = {24h, 3 * 24h}; }), "reminders");
  EXPECT_EQ(wrong([](auto& p) { p.retry_longest = 1s; }), "retry_lon");
  EXPECT_EQ(wrong([](auto& p) { p.notice_before = -1ms; }), "notice_be");
  EXPECT_EQ(wrong([](auto& p) { p.waitlist_for = 0ms; }), "");  // no waitlist
}

// ---- a visit that begins before another time is found

class Moving : public Mishaps {
 protected:
  void SetUp() override {
    book({candidate(0, 60h)}, 0);
    ASSERT_EQ(act(BookingAct::wants_other_time), Rejection::none);
    bed.story();
  }
  void expect_asked_about_the_visit() {
    EXPECT_EQ(bed.kind(), BookingKind::booked);
    EXPECT_EQ(appointment_of(bed.booking())->appointment.slot, slot_of(0));
    bed.may_ask_now = true;
    bed.story();
    bed.advance(24h);
    EXPECT_EQ(bed.story(), (Words{"BookingAsked(visit)"}));
  }
};

TEST_F(Moving, EndsTheSearchThatCouldNotAsk) {
  EXPECT_EQ(answer(BookingAnswer::failed), Rejection::none);
  bed.may_ask_now = false;
  bed.advance(59h);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
  bed.advance(1h);
  expect_asked_about_the_visit();
}

TEST_F(Moving, EndsTheWaitlist) {
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::waitlisted);
  bed.may_ask_now = false;
  bed.advance(60h);
  expect_asked_about_the_visit();
}

TEST_F(Moving, EndsTheSearchInTheFirstStepAfterAStandstill) {
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(1, 300h)}), Rejection::none);
  bed.advance(20h);
  EXPECT_EQ(delivered(bed.now()), Rejection::none);
  bed.advance(39h + 59min);
  EXPECT_EQ(act(BookingAct::refused_all), Rejection::none);
  ASSERT_EQ(bed.kind(), BookingKind::searching);
  bed.crash(1min);  // what was asked is not overdue yet
  expect_asked_about_the_visit();
}

TEST_F(Moving, EndsTheOffer) {
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(1, 300h)}), Rejection::none);
  EXPECT_EQ(delivered(bed.now()), Rejection::none);
  bed.crash(60h);
  expect_asked_about_the_visit();
}

TEST_F(Moving, GivesUpWhatTheOfficeWasAskedFor) {
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(1, 300h, true)}), Rejection::none);
  bed.advance(30h);
  EXPECT_EQ(act(BookingAct::chose_slot, 1), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::provider_asked);
  bed.advance(30h);
  EXPECT_EQ(withdrawn(), 1U);
  EXPECT_TRUE(slot(1).holder.is_none());
  expect_asked_about_the_visit();
}

TEST_F(Moving, AWriteIsSettledFirst) {
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(1, 300h)}), Rejection::none);
  bed.advance(47h);
  EXPECT_EQ(act(BookingAct::chose_slot, 1), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::lost), Rejection::none);
  bed.may_ask_now = false;
  bed.advance(14h);
  EXPECT_EQ(bed.kind(), BookingKind::writing);
  bed.may_ask_now = true;
  bed.advance(0h);
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  EXPECT_TRUE(slot(1).holder.is_none());
  EXPECT_EQ(bed.kind(), BookingKind::booked);
}

TEST_F(Moving, WhoCameAllTheSameWasThere) {
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(1, 300h, true)}), Rejection::none);
  bed.advance(5h);
  EXPECT_EQ(act(BookingAct::chose_slot, 1), Rejection::none);
  bed.advance(42h);
  EXPECT_EQ(bed.say(command::ReportVisit{BookingId{0}, true}), Rejection::visit_is_not_over);
  bed.advance(1h);  // before its time, but the same day
  ASSERT_EQ(bed.kind(), BookingKind::provider_asked);
  EXPECT_EQ(bed.say(command::ReportVisit{BookingId{0}, false}), Rejection::visit_is_not_over);
  EXPECT_EQ(bed.say(command::ReportVisit{BookingId{0}, true}), Rejection::none);
  EXPECT_EQ(std::get<bs::Ended>(bed.booking().state).ending, BookingEnding::completed);
  EXPECT_TRUE(slot(1).holder.is_none());
}

}  // namespace
}  // namespace rb::test
