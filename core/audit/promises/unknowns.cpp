// I23: an attempt of which nobody knows whether it was placed is resolved by its deadline, or a
// person looks at it; and the deadline is the policy's.
#include <queue>
#include <tuple>

#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

struct Unknown {
  Instant deadline;
  std::uint64_t sequence = 0;
  std::uint32_t assignment = 0;
  std::uint32_t ordinal = 0;

  bool operator>(const Unknown& other) const {
    return std::tie(deadline, sequence) > std::tie(other.deadline, other.sequence);
  }
};

class Unknowns final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    judge(moment.at);
    if (moment.event->body_case() != Body::kAttemptUnknown) return;
    const proto::AttemptUnknown& body = moment.event->attempt_unknown();
    const Instant resolve_by = instant_of(body.resolve_by_ms());
    const Millis within =
        millis_of(moment.campaign->policy.retry().unknown().resolve_within().ms());
    expect(Promise::i23, resolve_by <= moment.at + within, moment.where(), [&] {
      return "may stay unknown for longer than the policy's " + std::to_string(within.count()) +
             " ms";
    });
    open_.push({resolve_by, moment.event->sequence(), moment.assignment->id, body.ordinal()});
  }

  void finish(Instant last) override { judge(last); }

 private:
  void judge(Instant now) {
    while (!open_.empty() && now > open_.top().deadline + context_.options.resolve_grace) {
      const Unknown unknown = open_.top();
      open_.pop();
      const Assignment& a = facts().assignments()[unknown.assignment];
      const bool open = a.stand == Stand::resolving && a.ordinal == unknown.ordinal;
      expect(Promise::i23, !open, {unknown.sequence, unknown.assignment}, [&] {
        return "attempt " + std::to_string(unknown.ordinal) +
               " is still unknown after its deadline, and nobody looks at it";
      });
    }
  }

  std::priority_queue<Unknown, std::vector<Unknown>, std::greater<>> open_;
};

}  // namespace

std::unique_ptr<Check> check_unknowns(Context& context) {
  return std::make_unique<Unknowns>(context);
}

}  // namespace rb::audit
