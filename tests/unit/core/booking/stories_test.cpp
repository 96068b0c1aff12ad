// One booking at a time, told as a story: what was said, what happened.
#include <gtest/gtest.h>

#include "tests/unit/core/booking/stories.hpp"

namespace rb::test {
namespace {

TEST_F(Stories, FromHelloToAKeptAppointment) {
  request();
  EXPECT_EQ(bed.story(), (Words{"BookingRequested", "BookingAsked(verify)"}));
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 5 * 24h), candidate(1, 6 * 24h)}),
            Rejection::none);
  EXPECT_EQ(bed.story(),
            (Words{"BookingAnswered(yes)", "BookingAsked(search)", "BookingAnswered(yes)",
                   "SlotListed", "SlotListed", "SlotsOffered"}));
  EXPECT_EQ(act(BookingAct::chose_slot, 1), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {}, 4711), Rejection::none);
  EXPECT_EQ(bed.story(),
            (Words{"SlotHeld", "BookingAsked(book)", "BookingAnswered(yes)", "AppointmentMade"}));
  bed.advance(3 * 24h);
  EXPECT_EQ(bed.story(), (Words{"NoticeGiven"}));
  EXPECT_EQ(act(BookingAct::confirmed), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::confirmed);
  bed.advance(2 * 24h);
  EXPECT_EQ(bed.kind(), BookingKind::reminded);
  bed.advance(2 * 24h);
  EXPECT_EQ(bed.story(), (Words{"BookingActed(confirmed)", "NoticeGiven", "BookingAsked(visit)"}));
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(std::get<bs::Ended>(bed.booking().state).ending, BookingEnding::completed);
  EXPECT_EQ(notices(Notice::offer), 1U);
  EXPECT_EQ(notices(Notice::booked), 1U);
  EXPECT_EQ(notices(Notice::first_reminder), 1U);
  EXPECT_EQ(notices(Notice::last_reminder), 1U);
}

TEST_F(Stories, NothingProceedsBeforeTheDetailsAreThere) {
  Needs needs;
  needs.required = bit(Detail::insurance) | bit(Detail::birth_date);
  request(needs, bit(Detail::birth_date));
  EXPECT_EQ(bed.kind(), BookingKind::details_missing);
  bed.advance(25h);
  EXPECT_EQ(notices(Notice::details), 2U);
  EXPECT_EQ(bed.say(command::GiveDetails{BookingId{0}, bit(Detail::referral)}), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::details_missing);
  EXPECT_EQ(bed.say(command::GiveDetails{BookingId{0}, bit(Detail::insurance)}), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::verifying);
}

TEST_F(Stories, AfterThreeFollowUpsAPersonAsks) {
  Needs needs;
  needs.required = bit(Detail::insurance);
  request(needs);
  bed.advance(4 * 24h);
  EXPECT_EQ(notices(Notice::details), 3U);
  ASSERT_EQ(bed.kind(), BookingKind::with_staff);
  EXPECT_EQ(std::get<bs::WithStaff>(bed.booking().state).reason, BookingTask::details_missing);
}

TEST_F(Stories, WhereNothingFitsTheNearestTimeIsOfferedAndSaidSo) {
  Needs needs;
  needs.wish.part = PartOfDay::evening;
  request(needs);
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  // Monday 10:00 local and 4 h, 5 h later on Wednesday: 14:00 and 15:00.
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 52h), candidate(1, 53h)}), Rejection::none);
  const auto& offering = std::get<bs::Offering>(bed.booking().state);
  EXPECT_EQ(offering.reason, OfferReason::nearest_time);
}

TEST_F(Stories, ThenAnotherProviderThenTheWaitlist) {
  Needs needs;
  needs.preferred = ProviderId{0};
  request(needs);
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  bed.story();
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"BookingAnswered(no)", "BookingAsked(search)"}));
  const auto& asked = std::get<event::BookingAsked>(bed.log.back().second);
  EXPECT_EQ(asked.scope, SearchScope::anyone);
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::waitlisted);
  bed.advance(25h);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 100h, false, 3)}), Rejection::none);
  EXPECT_EQ(std::get<bs::Offering>(bed.booking().state).reason, OfferReason::freed_slot);
}

TEST_F(Stories, AFreedSlotWakesTheWaitlist) {
  book({candidate(0, 200h)}, 0);
  request();
  EXPECT_EQ(answer(BookingAnswer::yes, {}, 0, 1), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::no, {}, 0, 1), Rejection::none);
  EXPECT_EQ(bed.kind(1), BookingKind::waitlisted);
  EXPECT_EQ(act(BookingAct::cancelled), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(bed.kind(0), BookingKind::ended);
  EXPECT_EQ(bed.kind(1), BookingKind::searching);
}

TEST_F(Stories, ALostAnswerIsReadBackAndNeverWrittenTwice) {
  request();
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 100h)}), Rejection::none);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  const RequestId written = bed.open_request();
  bed.story();
  bed.advance(7min + 30s);  // nobody answered
  EXPECT_EQ(bed.story(),
            (Words{"BookingAnswered(lost)", "BookingAsked(read_back)", "BookingAnswered(lost)",
                   "BookingAsked(read_back)", "BookingAnswered(lost)", "BookingAsked(read_back)"}));
  // The first answer, long after: it is not open any more, and changes nothing.
  command::BookingResult late;
  late.booking = BookingId{0};
  late.request = written;
  late.answer = BookingAnswer::yes;
  EXPECT_EQ(bed.say(late), Rejection::request_is_not_open);
  EXPECT_EQ(answer(BookingAnswer::yes, {}, 9), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::booked);
}

TEST_F(Stories, ReadBackAndNotThereIsWrittenAgain) {
  request();
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 100h)}), Rejection::none);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::lost), Rejection::none);
  bed.advance(1min);
  bed.story();
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"BookingAnswered(no)", "BookingAsked(book)"}));
}

TEST_F(Stories, ACrashWhileItIsWrittenReadsBack) {
  request();
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 100h)}), Rejection::none);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  bed.story();
  bed.crash(1s);
  bed.advance(1min);
  EXPECT_EQ(bed.story(), (Words{"BookingAnswered(lost)", "BookingAsked(read_back)"}));
}

TEST_F(Stories, TheSlotThatIsGoneIsNotOfferedAgain) {
  request();
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 100h), candidate(1, 130h)}), Rejection::none);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::conflict), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 100h), candidate(1, 130h)}), Rejection::none);
  const auto& offering = std::get<bs::Offering>(bed.booking().state);
  ASSERT_EQ(offering.slots.size(), 1U);
  EXPECT_EQ(offering.slots[0], slot_of(1));
}

TEST_F(Stories, TwoChooseTheSameSlotAndOneGetsIt) {
  for (std::uint32_t id = 0; id < 2; ++id) {
    request();
    EXPECT_EQ(answer(BookingAnswer::yes, {}, 0, id), Rejection::none);
    EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 100h)}, 0, id), Rejection::none);
  }
  EXPECT_EQ(act(BookingAct::chose_slot, 0, 1), Rejection::none);
  EXPECT_EQ(act(BookingAct::chose_slot, 0, 0), Rejection::none);
  EXPECT_EQ(bed.kind(1), BookingKind::writing);
  EXPECT_EQ(bed.kind(0), BookingKind::searching);
}

TEST_F(Stories, AHoldIsLongerWhileTheEhrIsAwayAndEndsAtLast) {
  request();
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 300h)}), Rejection::none);
  bed.may_ask_now = false;
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  bed.advance(1h);
  EXPECT_EQ(bed.kind(), BookingKind::held);
  EXPECT_GT(slot(0).until, bed.now());
  bed.advance(50h);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
  EXPECT_TRUE(slot(0).holder.is_none());
}

TEST_F(Stories, TheOfficeProposesAnotherTime) {
  request();
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 100h, true)}), Rejection::none);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::provider_asked);
  bed.story();
  EXPECT_EQ(answer(BookingAnswer::counter, {candidate(1, 120h, true)}), Rejection::none);
  EXPECT_EQ(bed.story(),
            (Words{"BookingAnswered(counter)", "SlotListed", "HoldEnded", "SlotHeld"}));
  EXPECT_EQ(bed.kind(), BookingKind::negotiating);
  EXPECT_TRUE(slot(0).holder.is_none());
  EXPECT_EQ(act(BookingAct::chose_slot, 1), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::writing);  // the office has agreed already
}

TEST_F(Stories, ASilentOfficeIsNotWaitedForForEver) {
  request();
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 100h, true)}), Rejection::none);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  bed.advance(48h + 30s);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
  EXPECT_TRUE(slot(0).holder.is_none());
}

TEST_F(Stories, TheOldAppointmentStandsUntilTheNewOneDoes) {
  book({candidate(0, 200h), candidate(1, 300h)}, 0);
  EXPECT_EQ(act(BookingAct::wants_other_time), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(1, 300h)}), Rejection::none);
  EXPECT_EQ(act(BookingAct::chose_slot, 1), Rejection::none);
  EXPECT_TRUE(slot(0).taken);
  EXPECT_EQ(answer(BookingAnswer::yes, {}, 78), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::releasing);
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::booked);
  EXPECT_FALSE(slot(0).taken);
  EXPECT_TRUE(slot(1).taken);
}

TEST_F(Stories, AReschedulingThatComesToNothingLosesNothing) {
  book({candidate(0, 200h)}, 0);
  EXPECT_EQ(act(BookingAct::wants_other_time), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(1, 300h)}), Rejection::none);
  bed.advance(49h);  // the offer lapses
  EXPECT_EQ(bed.kind(), BookingKind::booked);
  EXPECT_EQ(appointment_of(bed.booking())->appointment.slot, slot_of(0));
}

TEST_F(Stories, CancelledWhileItIsWrittenIsReleasedOnceItStands) {
  request();
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 100h)}), Rejection::none);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  EXPECT_EQ(act(BookingAct::cancelled), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::writing);
  EXPECT_EQ(answer(BookingAnswer::yes, {}, 5), Rejection::none);
  EXPECT_EQ(notices(Notice::booked), 0U);
  EXPECT_EQ(bed.kind(), BookingKind::releasing);
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(std::get<bs::Ended>(bed.booking().state).ending, BookingEnding::cancelled_by_patient);
}

// Found by reading: giving up a move that was cancelled while it was written kept what was
// released.
TEST_F(Stories, GivenUpByStaffAfterItWasCancelledIsReleased) {
  book({candidate(0, 200h)}, 0);
  EXPECT_EQ(act(BookingAct::wants_other_time), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(1, 300h)}), Rejection::none);
  EXPECT_EQ(act(BookingAct::chose_slot, 1), Rejection::none);
  EXPECT_EQ(act(BookingAct::cancelled), Rejection::none);
  EXPECT_EQ(bed.say(command::EscalateBooking{BookingId{0}}), Rejection::none);
  EXPECT_EQ(bed.say(command::CloseBookingTask{TaskId{0}, BookingId{0}, true, {}, 0}),
            Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::releasing);
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(std::get<bs::Ended>(bed.booking().state).ending, BookingEnding::cancelled_by_patient);
  EXPECT_TRUE(slot(0).holder.is_none());
  EXPECT_TRUE(slot(1).holder.is_none());
}

TEST_F(Stories, APeerThatWantsToBeLeftAloneForYearsIsAskedAgainWithinTheHour) {
  request();
  command::BookingResult result;
  result.booking = BookingId{0};
  result.request = bed.open_request();
  result.answer = BookingAnswer::too_many;
  result.retry_after = Millis::max();
  EXPECT_EQ(bed.say(result), Rejection::none);
  bed.story();
  bed.advance(1h);
  EXPECT_EQ(bed.story().front(), "BookingAsked(verify)");
}

TEST_F(Stories, ATimeThatIsPlannedForThemIsOfferedAlone) {
  request();
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  Candidate planned = candidate(1, 50h);
  planned.planned = true;
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 30h), planned, candidate(2, 60h)}),
            Rejection::none);
  const auto& offering = std::get<bs::Offering>(bed.booking().state);
  EXPECT_EQ(offering.reason, OfferReason::matched);
  ASSERT_EQ(offering.slots.size(), 1U);
  EXPECT_EQ(bed.desk().slots[offering.slots[0]].key, planned.key);
  // Refused, it is no better than any other.
  EXPECT_EQ(act(BookingAct::refused_all), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {planned, candidate(2, 60h)}), Rejection::none);
  EXPECT_EQ(std::get<bs::Offering>(bed.booking().state).reason, OfferReason::fits);
}

TEST_F(Stories, ASearchWhoseTurnHasNotComeIsMadeAgainLater) {
  request();
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  bed.story();
  EXPECT_EQ(answer(BookingAnswer::not_yet), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
  EXPECT_EQ(bed.story(), (Words{"BookingAnswered(not_yet)"}));
  bed.advance(1h);
  EXPECT_EQ(bed.story().front(), "BookingAsked(search)");
}

TEST_F(Stories, APersonHelpsAndItGoesOnWhereItLeft) {
  request();
  EXPECT_EQ(answer(BookingAnswer::no), Rejection::none);
  ASSERT_EQ(bed.kind(), BookingKind::with_staff);
  EXPECT_EQ(act(BookingAct::cancelled), Rejection::booking_is_with_staff);
  EXPECT_EQ(bed.say(command::CloseBookingTask{TaskId{5}, BookingId{0}, false, {}, 0}),
            Rejection::task_is_not_open);
  EXPECT_EQ(bed.say(command::CloseBookingTask{TaskId{0}, BookingId{0}, false, {}, 0}),
            Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::searching);
}

TEST_F(Stories, WhoAsksForAPersonIsStillVerifiedAfterwards) {
  request();
  EXPECT_EQ(bed.say(command::EscalateBooking{BookingId{0}}), Rejection::none);
  bed.story();
  EXPECT_EQ(bed.say(command::CloseBookingTask{TaskId{0}, BookingId{0}, false, {}, 0}),
            Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"BookingHandedBack", "BookingAsked(verify)"}));
}

TEST_F(Stories, ANoShowIsFollowedUp) {
  book({candidate(0, 200h)}, 0);
  EXPECT_EQ(bed.say(command::ReportVisit{BookingId{0}, true}), Rejection::visit_is_not_over);
  EXPECT_EQ(bed.say(command::ReportVisit{BookingId{0}, false}), Rejection::visit_is_not_over);
  bed.advance(201h);
  EXPECT_EQ(bed.say(command::ReportVisit{BookingId{0}, false}), Rejection::none);
  EXPECT_EQ(std::get<bs::Ended>(bed.booking().state).ending, BookingEnding::no_show);
  EXPECT_EQ(notices(Notice::missed_visit), 1U);
  EXPECT_EQ(act(BookingAct::cancelled), Rejection::booking_has_ended);
}

TEST_F(Stories, AReminderWhoseTimePassedWhileWeWereAwayIsNotGivenAfterTheVisitBegan) {
  book({candidate(0, 5 * 24h)}, 0);
  bed.crash(5 * 24h + 1h);
  bed.advance(1h);
  EXPECT_EQ(bed.story(), Words{});
  bed.advance(22h);
  EXPECT_EQ(bed.story(), (Words{"BookingAsked(visit)"}));
}

TEST_F(Stories, NoTimeIsOfferedThatBeginsTooSoonOrWasRefused) {
  request();
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 1h), candidate(1, 30h)}), Rejection::none);
  EXPECT_EQ(std::get<bs::Offering>(bed.booking().state).slots.size(), 1U);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::slot_is_not_offered);
  EXPECT_EQ(act(BookingAct::refused_all), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(1, 30h)}), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::waitlisted);
}

TEST_F(Stories, AnAnswerThatCameLateLeavesNoGap) {
  for (std::uint32_t id = 0; id < 2; ++id) {
    request();
    EXPECT_EQ(answer(BookingAnswer::yes, {}, 0, id), Rejection::none);
  }
  command::BookingResult late;
  late.booking = BookingId{0};
  late.request = bed.open_request(0);
  late.answer = BookingAnswer::yes;
  late.found.push_back(candidate(70, 100h));
  EXPECT_EQ(bed.say(command::EscalateBooking{BookingId{0}}), Rejection::none);
  EXPECT_EQ(bed.say(late), Rejection::request_is_not_open);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(90, 120h)}, 0, 1), Rejection::none);
  EXPECT_EQ(slot_of(70), SlotId::none());
  EXPECT_EQ(slot_of(90), SlotId{0});
}

TEST_F(Stories, OnlyWhatIsOfferedIsListedAndAKnownKeyIsTheSameSlot) {
  for (std::uint32_t id = 0; id < 2; ++id) {
    request();
    EXPECT_EQ(answer(BookingAnswer::yes, {}, 0, id), Rejection::none);
  }
  std::vector<Candidate> many;
  for (std::uint64_t key = 0; key < kMaxCandidates; ++key) {
    many.push_back(candidate(key, 72h + std::chrono::hours{24 * key}));
  }
  EXPECT_EQ(answer(BookingAnswer::yes, many, 0, 0), Rejection::none);
  EXPECT_EQ(bed.desk().slots.size(), 3U);
  EXPECT_EQ(answer(BookingAnswer::yes, many, 0, 1), Rejection::none);
  EXPECT_EQ(bed.desk().slots.size(), 3U);
  EXPECT_EQ(std::get<bs::Offering>(bed.booking(0).state).slots,
            std::get<bs::Offering>(bed.booking(1).state).slots);
}

TEST_F(Stories, ATimeWithoutAKeyOrWithAnothersIsNone) {
  request();
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(3, 100h)}), Rejection::none);
  request();
  EXPECT_EQ(answer(BookingAnswer::yes, {}, 0, 1), Rejection::none);
  Candidate nameless = candidate(4, 110h);
  nameless.key = 0;
  Candidate elsewhere = candidate(3, 100h, false, 9);
  Candidate other_kind = candidate(3, 100h);
  other_kind.specialty = SpecialtyId{2};
  bed.story();
  EXPECT_EQ(answer(BookingAnswer::yes, {nameless, candidate(3, 101h), elsewhere, other_kind}, 0, 1),
            Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"BookingAnswered(no)", "BookingWaitlisted"}));
  EXPECT_EQ(bed.desk().slots.size(), 1U);
}

TEST_F(Stories, WhatWasChosenBeforeIsHeldIfItIsATime) {
  command::RequestBooking command;
  command.booking = BookingId{0};
  command.patient = PatientId{0};
  command.needs.specialty = SpecialtyId{1};
  command.chosen.push_back(candidate(5, 100h));
  EXPECT_EQ(bed.say(command), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(bed.kind(), BookingKind::writing);
  EXPECT_EQ(slot(5).holder, BookingId{0});
  command.booking = BookingId{1};
  command.chosen = {};
  command.chosen.push_back(candidate(5, 101h));
  EXPECT_EQ(bed.say(command), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {}, 0, 1), Rejection::none);
  EXPECT_EQ(bed.kind(1), BookingKind::searching);
}

TEST_F(Stories, AProposalThatIsNoTimeIsANo) {
  request();
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::counter, {candidate(0, 100h)}), Rejection::answer_does_not_fit);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 100h, true)}), Rejection::none);
  EXPECT_EQ(act(BookingAct::chose_slot, 0), Rejection::none);
  bed.story();
  Candidate nameless = candidate(1, 120h);
  nameless.key = 0;
  EXPECT_EQ(answer(BookingAnswer::counter, {nameless}), Rejection::none);
  EXPECT_EQ(bed.story(), (Words{"BookingAnswered(no)", "HoldEnded", "BookingAsked(search)"}));
}

TEST_F(Stories, AKeyIsKnownAfterARestart) {
  request();
  EXPECT_EQ(answer(BookingAnswer::yes), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(6, 100h)}), Rejection::none);
  bed.crash(1s);
  request();
  EXPECT_EQ(answer(BookingAnswer::yes, {}, 0, 1), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(6, 100h)}, 0, 1), Rejection::none);
  EXPECT_EQ(bed.desk().slots.size(), 1U);
}

TEST_F(Stories, WhoeverWantsTheEarliestChoosesAmongMoments) {
  Needs needs;
  needs.wish.earliest = true;
  request(needs);
  ASSERT_EQ(answer(BookingAnswer::yes), Rejection::none);
  ASSERT_EQ(answer(BookingAnswer::yes, {candidate(0, 60h, false, 0), candidate(1, 60h, false, 1),
                                        candidate(2, 60h, false, 2), candidate(3, 61h, false, 0),
                                        candidate(4, 62h, false, 1)}),
            Rejection::none);
  const auto& offered = std::get<bs::Offering>(bed.booking().state).slots;
  std::vector<Instant> starts;
  for (const SlotId one : offered) starts.push_back(bed.desk().slots[one].start);
  EXPECT_EQ(starts, (std::vector<Instant>{monday() + 60h, monday() + 61h, monday() + 62h}));
}

TEST_F(Stories, OneMomentWithSeveralIsBetterThanNoChoice) {
  Needs needs;
  needs.wish.earliest = true;
  request(needs);
  ASSERT_EQ(answer(BookingAnswer::yes), Rejection::none);
  ASSERT_EQ(answer(BookingAnswer::yes, {candidate(0, 60h, false, 0), candidate(1, 60h, false, 1)}),
            Rejection::none);
  EXPECT_EQ(std::get<bs::Offering>(bed.booking().state).slots.size(), 2U);
}

}  // namespace
}  // namespace rb::test
