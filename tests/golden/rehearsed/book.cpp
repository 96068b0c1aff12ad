#include "tests/golden/rehearsed/book.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "core/conversation/dialogue/say.hpp"
#include "core/conversation/flow/causes.hpp"
#include "core/conversation/speech/times.hpp"
#include "sim/lab/verdict.hpp"

namespace rb::sim {
namespace {

const PublicFacts kWho{"Maria", "Mercy Clinic", "212-555-0100"};

// What a reply means, its details behind it.
std::string meaning(const Reading& reading) {
  std::string text;
  for (int i = 0; i < kIntents; ++i) {
    if (!reading.has(static_cast<Intent>(i))) continue;
    text += (text.empty() ? "" : ", ") + std::string(kIntentNames[static_cast<std::size_t>(i)]);
  }
  if (reading.choice) text += fmt::format(" {}", *reading.choice + 1);
  if (reading.number) text += fmt::format(" {}", *reading.number);
  if (reading.date) {
    text += fmt::format(" {:04}-{:02}-{:02}", static_cast<int>(reading.date->year()),
                        static_cast<unsigned>(reading.date->month()),
                        static_cast<unsigned>(reading.date->day()));
  }
  if (reading.when) text += " " + wish_words(*reading.when, Tongue::english);
  return text;
}

std::string what_happened(const DialogueInput& input, const std::string& at) {
  if (const auto* replied = std::get_if<heard::Replied>(&input)) {
    return at + " > " + meaning(replied->reading) + "\n";
  }
  if (const auto* found = std::get_if<heard::SlotsFound>(&input)) {
    return fmt::format("{} (found {})\n", at, found->offers.size());
  }
  if (const auto* done = std::get_if<heard::DeedDone>(&input)) {
    return fmt::format("{} ({})\n", at, name_of(done->result));
  }
  if (std::holds_alternative<heard::DetailsMissing>(input)) return at + " (missing)\n";
  if (std::holds_alternative<heard::UnderWay>(input)) return at + " (under way)\n";
  if (std::holds_alternative<heard::Silent>(input)) return at + " (silence)\n";
  if (std::holds_alternative<heard::HungUp>(input)) return at + " (hung up)\n";
  return at + " (expired)\n";
}

}  // namespace

std::string rehearsed_file(const std::string& name) {
  return RB_SOURCE_DIR "/tests/golden/rehearsed/" + name;
}

std::optional<Plan> rehearsed_plan(const std::string& name) {
  auto plan = make_plan({.scenario = rehearsed_file(name), .policies = {}, .more_zones = {}});
  if (plan) return std::move(*plan);
  for (const Problem& problem : plan.error()) ADD_FAILURE() << to_string(problem);
  return std::nullopt;
}

void Book::read(const TalkStep& step) {
  if (!wanted_(step.session)) return;
  const SessionSubject& subject = step.session.subject;
  const bool by_voice = step.session.dialogue.channel == Channel::voice;
  // Whoever writes again goes on on the same page.
  const std::uint16_t call = by_voice ? subject.attempt.ordinal : std::uint16_t{0};
  std::string& page = pages_[{subject.attempt.assignment, call}];
  const std::string at = time_of(step.at);
  if (page.empty()) {
    page = fmt::format(
        "assignment {}{}{}\n", subject.attempt.assignment.value(), by_voice ? ", a call" : "",
        subject.about.is_none() ? "" : fmt::format(", about booking {}", subject.about.value()));
  }
  if (step.heard != nullptr) page += what_happened(*step.heard, at);
  if (step.said.empty()) return;
  page += at + " < " + words(step) + "\n";
}

std::string Book::text() const {
  std::string all;
  for (const auto& [id, page] : pages_) all += (all.empty() ? "" : "\n") + page;
  return all;
}

LocalTime Book::local(Instant at) const {
  return (*plan_.zones)[plan_.start_zone].to_local(at);
}

std::string Book::time_of(Instant at) const {
  constexpr std::array<const char*, 7> kDays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  const LocalTime time = local(at);
  const auto day = std::chrono::floor<std::chrono::days>(time);
  const auto second = std::chrono::floor<std::chrono::seconds>(time - day).count();
  const unsigned weekday =
      std::chrono::weekday{std::chrono::sys_days{day.time_since_epoch()}}.c_encoding();
  return fmt::format("{} {:02}:{:02}:{:02}", kDays[weekday], second / 3600, second / 60 % 60,
                     second % 60);
}

std::string Book::words(const TalkStep& step) const {
  const Dialogue& dialogue = step.session.dialogue;
  VisitFacts visit;
  visit.service = "your yearly visit";
  // Nobody reads the desk here: every appointment that stands is said to be this one.
  visit.appointment = LocalTime{plan_.start.time_since_epoch() + 7 * 24h + 5h};
  std::vector<OfferWords> offers;
  for (std::size_t i = 0; i < dialogue.offer_count; ++i) {
    offers.push_back({dialogue.offers[i].start, "Dr. Gomez", "Main Street"});
  }
  return say(Speaker{step.flow, kWho, visit, offers, local(step.at)}, dialogue, step.said);
}

void expect_as_written(const Plan& plan, const std::string& file, Book::Wanted wanted) {
  Book book(plan, std::move(wanted));
  MemorySink sink;
  LogWriter writer(sink, {.gather_bytes = 1U << 20U, .sync = false});
  RehearsalOptions options;
  options.log = &writer;
  options.overhear = [&](const TalkStep& step) { book.read(step); };
  const auto run = rehearse(plan, options);
  ASSERT_TRUE(run.has_value()) << run.error().message;
  // Whatever is said: the promises are kept.
  MemorySource source(sink.bytes());
  const auto audited = audit_log(source, {.ledger = true});
  ASSERT_TRUE(audited.has_value()) << audited.error().message;
  for (const audit::Violation& violation : audited->verdict.violations) {
    ADD_FAILURE() << audit::to_string(violation);
  }
  const std::string path = rehearsed_file(file);
  if (std::getenv("RB_REWRITE") != nullptr) {
    std::ofstream(path, std::ios::binary) << book.text();
    return;
  }
  std::ifstream stream(path, std::ios::binary);
  const std::string written{std::istreambuf_iterator<char>(stream), {}};
  EXPECT_EQ(written, book.text()) << "RB_REWRITE=1 keeps what happened";
}

}  // namespace rb::sim
