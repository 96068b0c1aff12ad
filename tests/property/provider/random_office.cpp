#include "tests/property/provider/random_office.hpp"

#include <map>
#include <stdexcept>

#include "core/base/random.hpp"

namespace rb::test {
namespace {

using namespace office;

class RandomRun {
 public:
  RandomRun(std::uint64_t seed, bool chaos) : seed_(seed), chaos_(chaos), desk_(any_ladder()) {}

  RandomOffice run() {
    const Instant start = june(1, 0) + any_time(14 * 24h);
    now_ = start;
    open();
    for (int step = 0; desk_.request().open(); ++step) {
      if (step == 3000) throw std::logic_error("a request without end");
      const Instant wake = desk_.wake() + (chaos_ && below(4) == 0 ? any_time(6h) : 0h);
      if (!coming_.empty() && coming_.begin()->first <= wake) {
        now_ = std::max(now_, coming_.begin()->first);
        const Command command = coming_.begin()->second;
        coming_.erase(coming_.begin());
        tell(command);
      } else {
        now_ = std::max(now_, wake);
        tell(command::Wake{});
      }
    }
    // What is still on its way comes when all is over.
    for (const auto& [at, command] : coming_) {
      now_ = std::max(now_, at);
      tell(command, false);
    }
    made_.ladder = desk_.ladder();
    made_.events = desk_.events();
    made_.transitions = desk_.transitions();
    made_.request = desk_.request();
    return std::move(made_);
  }

 private:
  std::uint64_t below(std::uint64_t n) {
    return draw_below({seed_, Stream::test, 0, counter_++}, n);
  }
  Millis any_time(Millis most) {
    return std::chrono::minutes{below(static_cast<std::uint64_t>(most / 1min) + 1)};
  }

  Ladder any_ladder() {
    Ladder ladder = usual_ladder();
    if (below(2) == 0) {
      ladder.rungs.clear();
      const std::uint64_t rungs = 1 + below(6);
      for (std::uint64_t i = 0; i < rungs; ++i) {
        ladder.rungs.push_back({.channel = static_cast<OfficeChannel>(below(kOfficeChannels)),
                                .patience = {.business_days = static_cast<std::uint8_t>(below(2)),
                                             .office_hours = 1min + any_time(5h)},
                                .needs = any_time(30min)});
      }
    }
    ladder.most_rounds = static_cast<std::uint8_t>(1 + below(4));
    ladder.most_extensions = static_cast<std::uint8_t>(below(3));
    ladder.counter_offers_end = below(4) == 0;
    return ladder;
  }

  void open() {
    command::OpenRequest c;
    c.booking = BookingId{1};
    c.provider = ProviderId{2};
    c.channels = static_cast<OfficeChannelSet>(1 + below(15));
    if (below(4) != 0) c.wish.time = june(30, 10);
    c.limits.unasked_shift = any_time(24h);
    c.limits.unasked_any = below(8) == 0;
    c.limits.may_ask = below(8) != 0;
    if (below(4) == 0) c.limits.latest = june(26, 0);
    c.useful_until = now_ + 1min + any_time(below(3) == 0 ? 6h : 12 * 24h);
    tell(c);
    if (!desk_.request().open()) return;
    if (below(8) == 0) later(any_time(5 * 24h), command::CancelRequest{});
    for (std::uint64_t i = below(4); chaos_ && i > 0; --i) later(any_time(48h), command::Wake{});
  }

  void tell(const Command& command, bool answers = true) {
    made_.told.push_back({now_, command});
    static_cast<void>(desk_.tell(now_, command));
    for (const Effect& effect : desk_.new_effects()) {
      made_.effects.push_back(effect);
      if (answers) std::visit([this](const auto& e) { follow(e); }, effect);
    }
  }

  void later(Millis delay, const Command& command) {
    coming_.emplace(now_ + delay, command);
    while (chaos_ && below(3) == 0) {
      delay += any_time(below(2) == 0 ? 10min : 72h);
      coming_.emplace(now_ + delay, command);
    }
  }

  void follow(const effect::Message& e) {
    const std::uint64_t fate = below(8);
    if (fate < 4) later(any_time(2min), command::ReportSend{e.send, SendReport::arrived});
    if (fate == 4) later(any_time(2min), command::ReportSend{e.send, SendReport::failed});
    if (fate == 5) later(any_time(2min), command::ReportSend{e.send, SendReport::lost});
    if (fate == 4 && !chaos_) return;
    // What is said to have failed is accepted all the same.
    if (fate == 4 && below(2) == 0) {
      later(any_time(30h), command::ReportAnswer{.send = e.send, .kind = AnswerKind::accepted});
    }
    for (std::uint64_t i = below(4); i > 0; --i)
      later(any_time(below(2) == 0 ? 3min : 30h), answer(e.send));
  }

  Command answer(SendId send) {
    command::ReportAnswer c{.send = send};
    const std::uint64_t kind = below(9);
    c.kind = kind < 3   ? AnswerKind::acknowledged
             : kind < 6 ? AnswerKind::counter_offer
             : kind < 8 ? AnswerKind::accepted
                        : AnswerKind::refused;
    if (c.kind == AnswerKind::accepted && below(2) == 0) c.time = any_appointment();
    if (c.kind == AnswerKind::counter_offer) {
      for (std::uint64_t i = 1 + below(5); i > 0; --i) c.times.push_back(any_appointment());
    }
    return c;
  }
  Instant any_appointment() { return june(25, 8) + any_time(8 * 24h); }

  void follow(const effect::LookUp& e) {
    const std::uint64_t found = below(4);
    if (found == 0) later(any_time(10min), command::ReportSend{e.send, SendReport::arrived});
    if (found == 1) later(any_time(10min), command::ReportSend{e.send, SendReport::failed});
    if (found == 2) later(any_time(10min), command::ReportSend{e.send, SendReport::lost});
  }
  void follow(const effect::TimesForPatient& e) {
    const std::uint64_t choice = below(4);
    if (choice < 2) later(any_time(30h), command::ChooseTime{e.offer, *e.times.begin()});
    if (choice == 2) later(any_time(30h), command::DeclineTimes{e.offer});
  }
  void follow(const effect::HoldExtension& e) {
    const std::uint64_t answered = below(3);
    if (answered == 0) later(any_time(20min), command::AnswerExtension{e.extension, e.until});
    if (answered == 1) later(any_time(20min), command::AnswerExtension{e.extension, std::nullopt});
  }
  void follow(const effect::Withdrawal&) {}
  void follow(const effect::Settled&) {}

  std::uint64_t seed_;
  bool chaos_;
  std::uint64_t counter_ = 0;
  OfficeDesk desk_;
  Instant now_;
  std::multimap<Instant, Command> coming_;
  RandomOffice made_;
};

}  // namespace

RandomOffice random_office(std::uint64_t seed, bool chaos) {
  return RandomRun(seed, chaos).run();
}

}  // namespace rb::test
