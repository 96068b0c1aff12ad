#include "core/audit/audit.hpp"

#include <algorithm>
#include <utility>

#include "core/audit/promises/promise.hpp"

namespace rb::audit {

bool Verdict::clean() const {
  return std::all_of(promises.begin(), promises.end(),
                     [](const PromiseCount& count) { return count.violated == 0; });
}

class Auditor::Impl {
 public:
  explicit Impl(Options options) : context_(std::move(options)) {
    checks_.push_back(check_lives(context_));
    checks_.push_back(check_wakes(context_));
    checks_.push_back(check_lateness(context_));
    checks_.push_back(check_contacts(context_));
    checks_.push_back(check_carrier(context_));
    checks_.push_back(check_windows(context_));
    checks_.push_back(check_caps(context_));
    checks_.push_back(check_pacing(context_));
    checks_.push_back(check_starts(context_));
    checks_.push_back(check_cadence(context_));
    checks_.push_back(check_due_times(context_));
    checks_.push_back(check_bookings(context_));
    checks_.push_back(check_appointments(context_));
    checks_.push_back(check_offices(context_));
    checks_.push_back(check_notices(context_));
    checks_.push_back(check_unknowns(context_));
    checks_.push_back(check_overdue(context_));
  }

  void feed(const proto::LogRecord& record) {
    switch (record.kind_case()) {
      case proto::LogRecord::kHeader:
        context_.facts.define(record.header());
        if (fold() != nullptr) fold()->begin(record.header());
        return;
      case proto::LogRecord::kCampaignDefinition:
        context_.facts.define(record.campaign_definition());
        if (fold() != nullptr) fold()->define(record.campaign_definition());
        return;
      case proto::LogRecord::kEvent:
        return feed(record.event());
      case proto::LogRecord::kLedgerBooking:
        for (const auto& check : checks_) check->in_ehr(record.ledger_booking());
        return;
      case proto::LogRecord::kLedgerContact:
        for (const auto& check : checks_) check->at_carrier(record.ledger_contact());
        return;
      case proto::LogRecord::kClosed:  // what it counts is the reader's business
        context_.closed = true;
        return;
      case proto::LogRecord::KIND_NOT_SET:
        return;
    }
  }

  Verdict finish() {
    for (const auto& check : checks_) check->finish(verdict_.last);
    verdict_.violations = context_.findings.violations();
    verdict_.promises = context_.findings.counts();
    verdict_.enrolled = context_.facts.assignments().size();
    const auto by_stand = context_.facts.by_stand();
    verdict_.live = verdict_.enrolled - by_stand[static_cast<std::size_t>(Stand::done)];
    const auto by_ending = context_.facts.by_ending();
    std::copy(by_ending.begin(), by_ending.end(), verdict_.ended.begin());
    return std::move(verdict_);
  }

 private:
  StateFold* fold() { return context_.options.fold.get(); }

  void feed(const proto::Event& event) {
    const Instant at = instant_of(event.at_ms());
    keep_order(event, at);
    if (fold() != nullptr) compare_fold(event);
    const auto moment = context_.facts.meet(event, context_.findings);
    if (!moment) return;
    for (const auto& check : checks_) check->see(*moment);
    context_.courses.advance(*moment);
    context_.facts.advance(*moment);
  }

  void keep_order(const proto::Event& event, Instant at) {
    const Findings::Where where{event.sequence(), kNone};
    context_.findings.expect(Promise::log, event.sequence() == verdict_.events + 1, where, [&] {
      return "event " + std::to_string(verdict_.events + 1) + " was expected";
    });
    context_.findings.expect(Promise::log, verdict_.events == 0 || at >= verdict_.last, where,
                             [] { return std::string("time goes back"); });
    if (verdict_.events == 0) verdict_.first = at;
    verdict_.last = verdict_.events == 0 ? at : std::max(verdict_.last, at);
    // After a gap the count goes on from what is there, so that one gap is one finding.
    verdict_.events = event.sequence();
  }

  void compare_fold(const proto::Event& event) {
    if (event.has_checkpoint_taken()) {
      context_.findings.expect(
          Promise::i19, fold()->digest() == event.checkpoint_taken().state_digest(),
          {event.sequence(), kNone},
          [] { return std::string("folding the events gives another state than the one stored"); });
    }
    fold()->apply(event);
  }

  Context context_;
  Checks checks_;
  Verdict verdict_;
};

Auditor::Auditor(Options options) : impl_(std::make_unique<Impl>(std::move(options))) {}
Auditor::~Auditor() = default;
void Auditor::feed(const proto::LogRecord& record) {
  impl_->feed(record);
}
Verdict Auditor::finish() {
  return impl_->finish();
}

}  // namespace rb::audit
