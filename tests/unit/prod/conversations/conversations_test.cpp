// Dialogues with real patients about their visits: by text and on the phone, over a restart, hung
// up on.
#include "tests/unit/prod/conversations/talks.hpp"

namespace rb::test {
namespace {

TEST_F(Talks, ByTextFromAYesToAnAppointment) {
  begin(kTextFirst);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  EXPECT_NE(write("YES").find("date of birth"), std::string::npos);
  EXPECT_NE(write("3/14/1961").find("find a time"), std::string::npos);
  EXPECT_NE(write("yes please").find("Which day"), std::string::npos);
  const std::string offers = write("tomorrow");
  EXPECT_NE(offers.find("1)"), std::string::npos) << offers;
  EXPECT_NE(offers.find("Dr. Ada Okafor, Main Street Clinic"), std::string::npos) << offers;
  EXPECT_NE(write("2").find("Shall I book it?"), std::string::npos);
  EXPECT_NE(write("yes").find("It is booked"), std::string::npos);
  EXPECT_EQ(bed_.bookings.appointments().size(), 1U);
  EXPECT_EQ(booking()["state"], "booked");
  EXPECT_EQ(bed_.carrier.texts().size(), 1U) << "they are writing with us";
}

TEST_F(Talks, ByTextOverARestart) {
  begin(kTextFirst);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  write("yes");
  write("3/14/1961");
  write("yes");
  ASSERT_NE(write("tomorrow").find("1)"), std::string::npos);
  restart();
  EXPECT_NE(write("1").find("Shall I book it?"), std::string::npos) << "proof and offers are kept";
  restart();
  EXPECT_NE(write("yes").find("It is booked"), std::string::npos);
  EXPECT_EQ(bed_.bookings.appointments().size(), 1U);
}

TEST_F(Talks, NothingPrivateBeforeTheDateOfBirth) {
  begin(kTextFirst);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  write("YES");
  EXPECT_NE(write("1/1/1990").find("once more"), std::string::npos);
  EXPECT_NE(write("1/2/1990").find("will contact you"), std::string::npos);
  EXPECT_TRUE(bed_.bookings.orders(BookingAsk::search).empty());
  EXPECT_TRUE(bed_.until([&] { return bed_.get("/v1/tasks").body["tasks"].size() == 1; }));
}

TEST_F(Talks, StopByTextIsForEverybodyAtTheNumber) {
  begin(kTextFirst);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  write("YES");
  EXPECT_NE(write("please stop texting me").find("no more"), std::string::npos);
  bool opted_out = false;
  bed_.on_tenant([&](prod::Work& work) { opted_out = work.state().patients[0].opted_out; });
  EXPECT_TRUE(opted_out);
}

TEST_F(Talks, OnThePhoneWithWordsAndKeys) {
  begin(kCallFirst);
  const AttemptId attempt = ring();
  EXPECT_NE(call(attempt, {}).text.find("automated assistant"), std::string::npos);
  EXPECT_EQ(call(attempt, "1").asked, Asked::birth_date) << "the key for yes";
  EXPECT_EQ(call(attempt, "03141961").asked, Asked::yes_no);
  EXPECT_EQ(call(attempt, "yes").asked, Asked::time_wish);
  const prod::Said offers = call(attempt, "tomorrow");
  EXPECT_EQ(offers.asked, Asked::offer) << offers.text << booking().dump();
  EXPECT_EQ(call(attempt, "the first one").asked, Asked::yes_no);
  EXPECT_EQ(call(attempt, "yes").asked, Asked::rating);
  const prod::Said end = call(attempt, "5");
  EXPECT_FALSE(end.asked.has_value());
  EXPECT_EQ(bed_.bookings.appointments().size(), 1U);
  EXPECT_EQ(booking()["state"], "booked");
  bool ended = false;
  bed_.on_tenant([&](prod::Work& work) { ended = !work.state().assignments[0].live(); });
  EXPECT_TRUE(ended);
}

TEST_F(Talks, ADetailIsToldOnThePhoneAndKeptForPeople) {
  begin(kCallFirst, "en", true);
  const AttemptId attempt = ring_and_prove();
  call(attempt, "yes");
  const prod::Said asked = call(attempt, "tomorrow");
  EXPECT_EQ(asked.asked, Asked::detail) << asked.text << booking().dump();
  EXPECT_NE(asked.text.find("your insurance and member number"), std::string::npos);
  const prod::Said offers = call(attempt, "it's Humana Gold, H 5521 778");
  EXPECT_EQ(offers.asked, Asked::offer) << offers.text << booking().dump();
  EXPECT_TRUE(booking()["missing"].empty()) << booking().dump();
  const json calls = bed_.get("/v1/assignments/0").body["calls"];
  ASSERT_EQ(calls.size(), 1U) << calls.dump();
  EXPECT_EQ(calls[0]["told"]["insurance"], "it's Humana Gold, H 5521 778");
  restart();
  EXPECT_EQ(bed_.get("/v1/assignments/0").body["calls"], calls);
}

TEST_F(Talks, ADetailIsToldByTextOverARestart) {
  begin(kTextFirst, "en", true);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  write("yes");
  write("3/14/1961");
  write("yes");
  EXPECT_NE(write("tomorrow").find("insurance"), std::string::npos);
  restart();
  EXPECT_NE(write("Blue Shield \xff\n 55").find("1)"), std::string::npos)
      << "what is missing is kept";
  EXPECT_EQ(bed_.get("/v1/assignments/0").body["calls"][0]["told"]["insurance"], "Blue Shield 55");
}

TEST_F(Talks, ASymptomInPlaceOfADetailIsReadByWhoeverSeesToIt) {
  begin(kCallFirst, "en", true);
  const AttemptId attempt = ring_and_prove();
  call(attempt, "yes");
  call(attempt, "tomorrow");
  const prod::Said end = call(attempt, "I have chest pain");
  EXPECT_FALSE(end.asked.has_value());
  EXPECT_NE(end.text.find("911"), std::string::npos);
  ASSERT_TRUE(bed_.until([&] { return tasks().size() == 1; }));
  EXPECT_EQ(tasks()[0]["context"]["calls"][0]["told"]["insurance"], "I have chest pain");
}

TEST_F(Talks, WhoHangsUpOverAnOfferGetsAText) {
  begin(kCallFirst);
  const AttemptId attempt = ring();
  call(attempt, {});
  call(attempt, "yes");
  call(attempt, "March 14 1961");
  call(attempt, "yes");
  ASSERT_EQ(call(attempt, "tomorrow").asked, Asked::offer);
  bed_.on_tenant([&](prod::Work& work) {
    const auto finished = talks_->end_call(work, attempt);
    ASSERT_TRUE(finished.has_value());
    EXPECT_EQ(work.tell(*finished), Rejection::none);
    EXPECT_FALSE(talks_->end_call(work, attempt).has_value()) << "once";
  });
  EXPECT_TRUE(bed_.until([&] { return bed_.carrier.texts().size() == 1; })) << "the offer";
}

TEST_F(Talks, ACallThatTheProcessBeforeHeldBeginsAgain) {
  begin(kCallFirst);
  const AttemptId attempt = ring();
  call(attempt, {});
  call(attempt, "yes");
  restart();
  EXPECT_TRUE(call(attempt, "03141961").text.empty()) << "there is no such call any more";
  EXPECT_NE(call(attempt, {}).text.find("automated assistant"), std::string::npos);
}

TEST_F(Talks, SymptomsAreAPersonsAtOnce) {
  begin(kCallFirst);
  const AttemptId attempt = ring_and_prove();
  const prod::Said said = call(attempt, "actually my chest hurts really bad");
  EXPECT_FALSE(said.asked.has_value());
  EXPECT_NE(said.text.find("911"), std::string::npos) << said.text;
  ASSERT_TRUE(bed_.until([&] { return tasks().size() == 1; }));
  EXPECT_TRUE(bed_.bookings.orders(BookingAsk::search).empty());
  EXPECT_FALSE(call(attempt, "hello?").asked.has_value()) << "nobody goes on with them";
}

TEST_F(Talks, WhatSomebodyElseHasTakenIsSaid) {
  begin(kCallFirst);
  const AttemptId attempt = ring_and_prove();
  call(attempt, "yes");
  ASSERT_EQ(call(attempt, "tomorrow").asked, Asked::offer);
  ASSERT_EQ(call(attempt, "1").asked, Asked::yes_no);
  bed_.bookings.instead(BookingAsk::book, BookingAnswer::conflict);
  const prod::Said said = call(attempt, "yes");
  EXPECT_EQ(said.asked, Asked::offer) << said.text;
  EXPECT_TRUE(bed_.bookings.appointments().empty());
  ASSERT_EQ(call(attempt, "1").asked, Asked::yes_no);
  call(attempt, "yes");
  EXPECT_EQ(bed_.bookings.appointments().size(), 1U);
}

TEST_F(Talks, WhereTheRecordSystemIsSilentTheBookingGoesOnWithoutThem) {
  begin(kCallFirst);
  const AttemptId attempt = ring_and_prove();
  call(attempt, "yes");
  bed_.bookings.be_silent(true);
  const prod::Said said = call(attempt, "tomorrow");
  EXPECT_FALSE(said.asked.has_value()) << said.text;
  EXPECT_FALSE(said.text.empty());
  bed_.bookings.be_silent(false);
  EXPECT_TRUE(tasks().size() == 1 || bed_.until([&] { return !bed_.carrier.texts().empty(); }))
      << "nobody is forgotten: " << booking();
}

TEST_F(Talks, InSpanish) {
  begin(kCallFirst, "es");
  const AttemptId attempt = ring();
  EXPECT_NE(call(attempt, {}).text.find("asistente"), std::string::npos);
  EXPECT_EQ(call(attempt, "sí").asked, Asked::birth_date);
  EXPECT_EQ(call(attempt, "14 de marzo de 1961").asked, Asked::yes_no);
  EXPECT_EQ(call(attempt, "sí").asked, Asked::time_wish);
  const prod::Said offers = call(attempt, "mañana");
  EXPECT_EQ(offers.asked, Asked::offer) << offers.text;
  EXPECT_EQ(offers.tongue, Tongue::spanish);
  EXPECT_EQ(call(attempt, "la segunda").asked, Asked::yes_no);
  call(attempt, "sí");
  EXPECT_EQ(bed_.bookings.appointments().size(), 1U);
}

TEST_F(Talks, WhoHasNoTimeIsCalledWhenTheySay) {
  begin(kCallFirst);
  const AttemptId attempt = ring();
  call(attempt, {});
  const prod::Said said = call(attempt, "call me back tomorrow at three");
  EXPECT_FALSE(said.asked.has_value()) << said.text;
  EXPECT_TRUE(tasks().empty());
  const auto next = bed_.get("/v1/assignments/0").body["next"];
  EXPECT_NE(next.dump().find("2026-10-06T19:00"), std::string::npos) << next << said.text;
}

TEST_F(Talks, WhatIsNotKnownIsAPersonsToAsk) {
  begin(kCallFirst, "en", true);
  const AttemptId attempt = ring_and_prove();
  call(attempt, "yes");
  ASSERT_EQ(call(attempt, "tomorrow").asked, Asked::detail);
  EXPECT_FALSE(call(attempt, "I don't have it with me").asked.has_value());
  ASSERT_TRUE(bed_.until([&] { return tasks().size() == 1; }));
  EXPECT_EQ(booking()["state"], "with_staff");
  EXPECT_EQ(booking()["missing"], json::array({"insurance"}));
}

TEST_F(Talks, WhatTheCarrierRepeatsIsAnsweredAsBeforeAndDoesNothing) {
  begin(kCallFirst);
  const AttemptId attempt = ring();
  const std::string greeting = call(attempt, {}).text;
  EXPECT_EQ(ask(attempt, {}, 0).get().text, greeting) << "picked up once";
  call(attempt, "yes");
  call(attempt, "March 14 1961");
  call(attempt, "yes");
  const int at_offer = question_;
  const prod::Said offers = call(attempt, "tomorrow");
  ASSERT_EQ(offers.asked, Asked::offer);
  EXPECT_EQ(ask(attempt, "tomorrow", at_offer).get().text, offers.text);
  const int at_choice = question_;
  const prod::Said sure = call(attempt, "1");
  ASSERT_EQ(sure.asked, Asked::yes_no);
  // "1" is yes to that, too.
  EXPECT_EQ(ask(attempt, "1", at_choice).get().text, sure.text);
  EXPECT_TRUE(bed_.bookings.appointments().empty()) << "nobody has said yes";
  EXPECT_EQ(bed_.bookings.orders(BookingAsk::search).size(), 1U);
}

TEST_F(Talks, WhoAsksAgainWhileTheRecordSystemIsAskedHearsTheSame) {
  begin(kCallFirst);
  const AttemptId attempt = ring_and_prove();
  call(attempt, "yes");
  bed_.bookings.be_silent(true);
  auto first = ask(attempt, "tomorrow", question_);
  auto again = ask(attempt, "tomorrow", question_);
  const std::string said = first.get().text;
  EXPECT_FALSE(said.empty());
  EXPECT_EQ(again.get().text, said);
}

TEST_F(Talks, ATextThatComesTwiceIsOneText) {
  begin(kTextFirst);
  write_and_prove();
  ASSERT_NE(write("tomorrow").find("1)"), std::string::npos);
  const std::string sure = write("1", "SMx");
  EXPECT_NE(sure.find("Shall I book it?"), std::string::npos);
  EXPECT_EQ(write("1", "SMx"), sure);
  restart();
  write("1", "SMx");
  EXPECT_TRUE(bed_.bookings.appointments().empty()) << "nobody has said yes";
  EXPECT_NE(write("yes").find("It is booked"), std::string::npos);
}

TEST_F(Talks, NobodyIsGreetedAgainForAThankYou) {
  begin(kTextFirst);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  write("YES");
  const std::string goodbye = write("I want to talk to a person");
  EXPECT_NE(goodbye.find("A person from"), std::string::npos) << goodbye;
  EXPECT_EQ(write("ok thanks"), "") << "taken, and nothing is said";
  restart();
  EXPECT_EQ(write("thank you!"), "-");
}

TEST_F(Talks, ANodToANewerTextIsNoneToTheGoodbye) {
  begin(kTextFirst);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  write("YES");
  write("I want to talk to a person");
  ASSERT_TRUE(bed_.until([&] { return tasks().size() == 1; }));
  const auto started = bed_.post("/v1/campaigns", {{"policy", "visit"}});
  ASSERT_EQ(started.status, 201) << started.body;
  const json same = {{"id", "P1"}, {"phone", kNumber}};
  ASSERT_EQ(bed_.enrol(started.body.value("id", 0U), {same}).body["enrolled"], 1);
  ASSERT_TRUE(bed_.until([&] { return bed_.carrier.texts().size() == 2; }));
  EXPECT_NE(write("yes").find("date of birth"), std::string::npos);
}

TEST_F(Talks, WhoeverIsSilencedIsNotAnswered) {
  begin(kTextFirst);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  write("YES");
  EXPECT_NE(write("wrong number, I don't know any Maria").find("orry"), std::string::npos);
  EXPECT_EQ(write("ok"), "-");
  EXPECT_EQ(write("yes"), "-");
}

TEST_F(Talks, WhoeverOptsOutElsewhereWhileTheyWaitIsToldNothingMoreByText) {
  begin(kTextFirst);
  write_and_prove();
  bed_.bookings.be_silent(true);
  auto said = std::async(std::launch::async, [&] { return write("tomorrow"); });
  ASSERT_TRUE(bed_.until([&] { return bed_.get("/v1/bookings/0").status == 200; }));
  EXPECT_EQ(bed_.post("/v1/opt-outs", {{"numbers", {kNumber}}}).status, 200);
  bed_.bookings.be_silent(false);
  EXPECT_EQ(said.get(), "");
  EXPECT_EQ(write("hello?"), "-");
}

TEST_F(Talks, WhoeverSaysStopWhileTheyWaitIsToldSoAndWhatToDoInDanger) {
  begin(kTextFirst);
  write_and_prove();
  bed_.bookings.be_silent(true);
  auto first = std::async(std::launch::async, [&] { return write("tomorrow", "SMa"); });
  ASSERT_TRUE(bed_.until([&] { return bed_.get("/v1/bookings/0").status == 200; }));
  const std::string said = write("I have chest pain, stop texting me", "SMb");
  EXPECT_NE(said.find("911"), std::string::npos) << said;
  EXPECT_EQ(first.get(), "") << "of several texts the last is answered";
  EXPECT_EQ(write("hello?"), "-");
}

TEST_F(Talks, WhoeverOptsOutElsewhereWhileTheyWaitIsToldNothingMoreOnThePhone) {
  begin(kCallFirst);
  const AttemptId attempt = ring_and_prove();
  call(attempt, "yes");
  bed_.bookings.be_silent(true);
  auto waits = ask(attempt, "tomorrow", question_);
  ASSERT_TRUE(bed_.until([&] { return bed_.get("/v1/bookings/0").status == 200; }));
  EXPECT_EQ(bed_.post("/v1/opt-outs", {{"numbers", {kNumber}}}).status, 200);
  bed_.bookings.be_silent(false);
  const prod::Said said = waits.get();
  EXPECT_EQ(said.text, "");
  EXPECT_FALSE(said.asked.has_value()) << "the call is hung up";
}

TEST_F(Talks, WhatIsFoundAfterTheGoodbyeIsTold) {
  begin(kTextFirst);
  write_and_prove();
  ASSERT_NE(write("tomorrow").find("1)"), std::string::npos);
  ASSERT_NE(write("1").find("Shall I book it?"), std::string::npos);
  bed_.bookings.be_silent(true);
  EXPECT_NE(write("yes").find("being arranged"), std::string::npos);
  EXPECT_EQ(bed_.carrier.texts().size(), 1U);
  bed_.bookings.be_silent(false);
  ASSERT_TRUE(bed_.until([&] { return booking()["state"] == "booked"; })) << booking();
  EXPECT_TRUE(bed_.until([&] { return bed_.carrier.texts().size() == 2; })) << "that it is booked";
}

TEST_F(Talks, WhatIsForNobodyIsLeftToOthers) {
  EXPECT_EQ(write("hello?"), "-") << "no patient has the number";
  begin(kTextFirst);
  ASSERT_TRUE(bed_.until([&] { return !bed_.carrier.texts().empty(); }));
  EXPECT_EQ(write("STOP"), "-") << "the first word is stop: as ever";
}

}  // namespace
}  // namespace rb::test
