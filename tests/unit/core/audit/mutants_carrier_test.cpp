// One planted bug for each promise, caught under that promise's name and no other; and beside it
// the near miss that must not alarm. Here: what the carrier's own ledger says of calls and texts.
#include "tests/unit/core/audit/mutants.hpp"

namespace rb::audit::test {
namespace {

// One call and one text that went well, and what the carrier wrote down about them.
struct CallAndText {
  Story s = opening();
  std::uint32_t called = 0;
  std::uint32_t texted = 0;
  CallAndText() {
    texted = s.enrol(0, 4, ny(5, 12));
    called = s.enrol(1, 0, ny(5, 12));
    s.at(ny(5, 12)).text(texted, 4, 0).wake(texted, ny(6, 14), WakeReason::next_step, 1);
    s.later(1s).call(called, 0, 0,
                     {.outcome = Outcome::answered_human, .disposition = Disposition::confirmed});
    s.end(called, Ending::confirmed).carrier_ledger();
  }
  LedgerContact& entry(std::uint32_t assignment) {
    for (auto& record : s.records) {
      if (record.has_ledger_contact() && record.ledger_contact().assignment() == assignment) {
        return *record.mutable_ledger_contact();
      }
    }
    ADD_FAILURE() << "no entry";
    return *s.records.emplace_back().mutable_ledger_contact();
  }
  Story& drop(std::uint32_t assignment) {
    std::erase_if(s.records, [&](const auto& r) {
      return r.has_ledger_contact() && r.ledger_contact().assignment() == assignment;
    });
    return s;
  }
  Names judged() {
    s.closed();
    return broken_in(s);
  }
};

// ---- I5

// Number 0, which two patients share, was busy at noon by our log; it is called for the other one
// five minutes later, at 12:05:02. When the first ring stopped, says the carrier.
Names busy_number_rings_until(Instant until, Channel::Value channel = Channel::voice) {
  Story story = opening();
  const auto a = story.enrol(1, 0, ny(5, 12));
  const auto b = story.enrol(1, 2, ny(5, 12, 5));
  story.at(ny(5, 12)).call(a, 0, 0, {.outcome = Outcome::busy, .counts = false});
  story.wake(a, ny(5, 12, 20), WakeReason::retry, 0).at(ny(5, 12, 5));
  story.ask(b, EhrKind::check_status, 0).answer(b, EhrKind::check_status, EhrAnswer::open);
  story.intend(b, 0, channel, 0).later(1min).ended(b, 0, channel, {.outcome = Outcome::no_answer});
  story.wake(b, ny(6, 18), WakeReason::retry, 0);
  story.rang(a, 1, 0, ny(5, 12, 0, 2), until);
  story.rang(b, 1, 0, ny(5, 12, 5, 2), ny(5, 12, 6), channel);
  return broken_in(story.closed());
}

TEST(mutant_i5, a_number_rings_for_two_at_once) {
  EXPECT_EQ(busy_number_rings_until(ny(5, 12, 5, 3)), Names{"I5"});
  EXPECT_EQ(busy_number_rings_until(ny(5, 12, 5, 2)), kClean) << "an end is exclusive";
}

TEST(mutant_i5, in_whatever_order_the_carrier_keeps_its_books) {
  Story story = opening();
  const auto a = story.enrol(1, 0, ny(5, 12));
  const auto b = story.enrol(1, 1, ny(5, 12));
  for (const auto& [id, phone, at] :
       {std::tuple{a, 0U, ny(5, 12)}, {b, 1U, ny(5, 12, 2)}, {a, 0U, ny(5, 12, 20)}}) {
    story.at(at).call(id, phone, 0, {.outcome = Outcome::busy, .counts = false});
    story.wake(id, at + 20min, WakeReason::retry, 0);
  }
  Story two_numbers = story;
  two_numbers.rang(b, 1, 1, ny(5, 12, 2, 2), ny(5, 12, 5))
      .rang(a, 1, 0, ny(5, 12, 1), ny(5, 12, 8));
  EXPECT_EQ(broken_in(two_numbers, {.lateness = 24h}), kClean);
  story.rang(a, 2, 0, ny(5, 12, 20, 2), ny(5, 12, 21)).rang(b, 1, 1, ny(5, 12, 3), ny(5, 12, 9));
  story.rang(a, 1, 0, ny(5, 12, 1), ny(5, 12, 20, 3));
  EXPECT_EQ(broken_in(story, {.lateness = 24h}), (Names{"I5", "I8"}));
}

TEST(twin_i5, a_text_is_no_ring) {
  Story story = opening();
  const auto a = story.enrol(0, 0, ny(5, 12));
  story.at(ny(5, 12)).text(a, 0, 0).wake(a, ny(6, 14), WakeReason::next_step, 1);
  story.rang(a, 1, 0, ny(5, 12, 0, 1), ny(5, 12, 0, 5), Channel::text);
  EXPECT_EQ(broken_in(story.closed()), kClean);
}

// ---- I6

TEST(mutant_i6, a_call_that_nobody_intended) {
  CallAndText t;
  t.s.rang(t.called, 2, 0, ny(5, 13), ny(5, 13, 1));
  EXPECT_EQ(t.judged(), Names{"I6"});
  CallAndText unknown;
  unknown.s.rang(77, 1, 0, ny(5, 13), ny(5, 13, 1));
  EXPECT_EQ(unknown.judged(), Names{"I6"});
}

TEST(mutant_i6, another_number_than_intended) {
  CallAndText t;
  t.entry(t.called).set_phone(3);
  EXPECT_EQ(t.judged(), Names{"I6"});
}

TEST(mutant_i6, another_channel_than_intended) {
  CallAndText t;
  t.entry(t.texted).set_channel(Channel::voice);
  EXPECT_EQ(t.judged(), Names{"I6"});
}

TEST(mutant_i6, asked_for_before_its_intent) {
  for (const auto& [early, names] : {std::pair{1, Names{"I6"}}, {0, kClean}}) {
    CallAndText t;
    LedgerContact& entry = t.entry(t.called);
    entry.set_asked_ms(entry.asked_ms() - early);
    EXPECT_EQ(t.judged(), names) << early;
  }
}

TEST(twin_i6, a_ledger_that_does_not_tell_when_it_was_asked) {
  CallAndText t;
  t.entry(t.called).clear_asked_ms();
  EXPECT_EQ(t.judged(), kClean);
}

TEST(mutant_i6, an_answer_of_which_the_carrier_knows_nothing) {
  CallAndText t;
  t.drop(t.called);
  EXPECT_EQ(t.judged(), Names{"I6"});
}

TEST(twin_i6, the_log_was_cut_off_before_all_of_the_ledger) {
  CallAndText t;
  t.drop(t.called);
  EXPECT_EQ(broken_in(t.s), kClean);
  EXPECT_EQ(broken_in(t.s, {.expect_ledger = true}), Names{"I6"});
}

TEST(twin_i6, what_the_carrier_refused_is_in_no_ledger) {
  CallAndText t;
  t.s.at(ny(5, 13));
  const auto refused = t.s.enrol(1, 1, ny(5, 13));
  t.s.call(refused, 1, 0, {.outcome = Outcome::failed, .counts = false});
  t.s.wake(refused, t.s.now() + 5min, WakeReason::retry, 0);
  EXPECT_EQ(t.judged(), kClean);
}

// ---- I7

TEST(mutant_i7, one_attempt_called_twice) {
  CallAndText t;
  t.s.rang(t.called, 1, 0, ny(5, 12, 5), ny(5, 12, 6));
  EXPECT_EQ(t.judged(), Names{"I7"});
}

TEST(mutant_i7, one_attempt_texted_twice) {
  CallAndText t;
  *t.s.records.emplace_back().mutable_ledger_contact() = LedgerContact(t.entry(t.texted));
  EXPECT_EQ(t.judged(), Names{"I7"});
}

TEST(twin_i7, the_next_attempt_is_another) {
  Story story = whole_story();  // calls some patients three times
  EXPECT_EQ(broken_in(story), kClean);
  EXPECT_GT(judged(story).count(Promise::i7).checked, 8U);
}

// ---- I8

TEST(mutant_i8, a_call_that_goes_on_after_its_latest_end) {
  for (const auto& [late, names] : {std::pair{1, Names{"I8"}}, {0, kClean}}) {
    CallAndText t;
    const auto intent = t.s.find(Kind::kAttemptIntended, t.called)[0];
    const std::int64_t latest_end = t.s.records[intent].event().attempt_intended().latest_end_ms();
    t.entry(t.called).set_until_ms(latest_end + late);
    EXPECT_EQ(t.judged(), names) << late;
  }
}

// ---- I9

// A call to number 0 that was under way when `opt_out` happened, five seconds after its intent. By
// our log it was called off at once.
Names under_way_at(const std::function<void(Story&)>& opt_out, Instant asked, Instant until,
                   std::int64_t speed = 1) {
  FourCalls t;
  t.start(0, 0);
  t.s.later(5s);
  opt_out(t.s);
  t.s.ended(0, 0, Channel::voice, {.outcome = Outcome::cancelled, .counts = false});
  t.s.end(0, Ending::opted_out);
  t.s.rang(0, 1, 0, asked, until);
  Options options;
  options.allow_for_scaled_clock(speed);
  return broken_in(t.s, options);
}

TEST(mutant_i9, a_call_that_goes_on_for_longer_than_a_scaled_clock_explains) {
  const auto opt_out = [](Story& s) { s.opt_out(0); };
  const Instant asked = ny(5, 12);
  EXPECT_EQ(under_way_at(opt_out, asked, ny(5, 12, 0, 30), 1), Names{"I9"});
  EXPECT_EQ(under_way_at(opt_out, asked, ny(5, 12, 0, 30), 60), kClean);
  EXPECT_EQ(under_way_at(opt_out, asked, ny(5, 12, 0, 50), 60), Names{"I9"});
}

TEST(mutant_i9, a_call_that_is_not_hung_up_at_the_opt_out) {
  const auto opt_out = [](Story& s) { s.opt_out(0); };
  const Instant asked = ny(5, 12);
  EXPECT_EQ(under_way_at(opt_out, asked, ny(5, 12, 0, 30)), Names{"I9"});
  EXPECT_EQ(under_way_at(opt_out, asked, ny(5, 12, 0, 11)), Names{"I9"});
  EXPECT_EQ(under_way_at(opt_out, asked, ny(5, 12, 0, 10)), kClean) << "the carrier has to be told";
}

TEST(mutant_i9, a_call_that_is_not_hung_up_as_its_number_opts_out) {
  const auto shared = [](Story& s) { s.opt_out(2, 0); };  // by the other one of the household
  const auto other = [](Story& s) { s.opt_out(2, 2); };
  EXPECT_EQ(under_way_at(shared, ny(5, 12), ny(5, 12, 1)), Names{"I9"});
  EXPECT_EQ(under_way_at(other, ny(5, 12), ny(5, 12, 1)), kClean);
}

TEST(mutant_i9, a_call_that_goes_out_after_the_opt_out) {
  const auto opt_out = [](Story& s) { s.opt_out(0); };
  EXPECT_EQ(under_way_at(opt_out, ny(5, 12, 0, 6), ny(5, 12, 0, 8)), Names{"I9"});
  EXPECT_EQ(under_way_at(opt_out, ny(5, 12, 0, 5), ny(5, 12, 0, 8)), kClean);
}

// On a line of twenty seconds: the call left with its intent and arrives after the opt-out, as does
// the word to hang up.
struct SlowLine {
  Instant sent = ny(5, 12);
  Instant cancel_sent = ny(5, 12, 0, 5);
  Instant cancel_asked = ny(5, 12, 0, 25);
  Instant until = ny(5, 12, 0, 25);
};
Names over_a_slow_line(const SlowLine& line, Millis log_goes_on = 45s) {
  FourCalls t;
  t.start(0, 0);
  t.s.later(5s).opt_out(0);
  t.s.ended(0, 0, Channel::voice, {.outcome = Outcome::cancelled, .counts = false});
  t.s.end(0, Ending::opted_out);
  t.s.later(log_goes_on).opt_out(2, 2);  // another one, another number
  t.s.rang(0, 1, 0, ny(5, 12, 0, 22), line.until);
  LedgerContact& entry = *t.s.records.back().mutable_ledger_contact();
  entry.set_asked_ms(to_ms(ny(5, 12, 0, 20)));
  entry.set_sent_ms(to_ms(line.sent));
  if (line.cancel_sent != kNever) {
    entry.set_cancel_sent_ms(to_ms(line.cancel_sent));
    entry.set_cancel_asked_ms(to_ms(line.cancel_asked));
  }
  return broken_in(t.s);
}

TEST(twin_i9, what_was_on_the_line_at_the_opt_out) {
  EXPECT_EQ(over_a_slow_line({}), kClean);
  EXPECT_EQ(over_a_slow_line({.until = ny(5, 12, 0, 30)}), kClean) << "the carrier needs a moment";
}

TEST(mutant_i9, a_call_that_leaves_after_the_opt_out) {
  EXPECT_EQ(over_a_slow_line({.sent = ny(5, 12, 0, 6)}), Names{"I9"});
}

TEST(mutant_i9, a_carrier_that_is_told_too_late_or_does_not_hang_up) {
  EXPECT_EQ(over_a_slow_line({.cancel_sent = ny(5, 12, 0, 11)}), Names{"I9"});
  EXPECT_EQ(over_a_slow_line({.until = ny(5, 12, 0, 31)}), Names{"I9"});
  EXPECT_EQ(over_a_slow_line({.cancel_sent = kNever}), Names{"I9"}) << "nobody told it";
  EXPECT_EQ(over_a_slow_line({.cancel_sent = kNever}, 24s), kClean) << "the word is on the line";
}

TEST(mutant_i6, sent_before_its_intent) {
  EXPECT_EQ(over_a_slow_line({.sent = ny(5, 12) - 1ms}), Names{"I6"});
}

TEST(twin_i9, a_text_that_has_left_cannot_be_called_back) {
  Story story = opening();
  const auto a = story.enrol(0, 0, ny(5, 12));
  story.at(ny(5, 12)).ask(a, EhrKind::check_status, 0, Channel::text);
  story.answer(a, EhrKind::check_status, EhrAnswer::open).intend(a, 0, Channel::text, 0);
  story.later(5s).opt_out(0);
  story.ended(a, 0, Channel::text, {.outcome = Outcome::cancelled}).end(a, Ending::opted_out);
  story.rang(a, 1, 0, ny(5, 12), ny(5, 12, 9), Channel::text);
  EXPECT_EQ(broken_in(story.closed()), kClean);
}

}  // namespace
}  // namespace rb::audit::test
