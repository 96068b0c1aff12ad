// I1: every enrolled patient is live or has ended exactly once, and nothing happens after the end.
// I27: the tenant's own counts are those of the events.
#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

class Lives final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    if (moment.assignment != nullptr) {
      const bool live = moment.assignment->stand != Stand::done;
      expect(Promise::i1, live, moment.where(), [&] {
        return moment.event->body_case() == Body::kAssignmentEnded
                   ? std::string("ended a second time")
                   : std::string("something happened after it had ended");
      });
    }
    if (moment.event->body_case() == Body::kAssignmentEnded) {
      expect(Promise::i1, !moment.assignment->attempt_open(), moment.where(),
             [] { return std::string("ended while an attempt was open"); });
    }
    if (moment.event->body_case() == Body::kCheckpointTaken) {
      compare(moment, moment.event->checkpoint_taken());
    }
  }

  void finish(Instant) override {
    if (!context_.options.acknowledged) return;
    const std::uint64_t enrolled = facts().assignments().size();
    expect(Promise::i1, enrolled >= *context_.options.acknowledged, {}, [&] {
      return std::to_string(*context_.options.acknowledged) +
             " enrolments were acknowledged, but only " + std::to_string(enrolled) +
             " are in the log";
    });
  }

 private:
  void compare(const Moment& moment, const proto::CheckpointTaken& checkpoint) {
    const auto said = [](const auto& counts, std::size_t i) {
      const int position = static_cast<int>(i);
      return position < counts.size() ? std::uint64_t{counts[position]} : 0;
    };
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < kStands; ++i) {
      compare_one(moment, "in state", i, said(checkpoint.by_state(), i), facts().by_stand()[i]);
      if (i != static_cast<std::size_t>(Stand::done)) sum += said(checkpoint.by_state(), i);
    }
    const auto by_ending = facts().by_ending();
    for (std::size_t i = 0; i < by_ending.size(); ++i) {
      compare_one(moment, "with ending", i, said(checkpoint.by_ending(), i), by_ending[i]);
      sum += said(checkpoint.by_ending(), i);
    }
    const std::uint64_t enrolled = facts().assignments().size();
    expect(Promise::i27, sum == enrolled, moment.where(), [&] {
      return std::to_string(enrolled) + " enrolled, but live and ended add up to " +
             std::to_string(sum);
    });
  }

  void compare_one(const Moment& moment, const char* what, std::size_t position, std::uint64_t said,
                   std::uint64_t counted) {
    expect(Promise::i27, said == counted, moment.where(), [&] {
      return "the checkpoint counts " + std::to_string(said) + " " + what + " " +
             std::to_string(position) + ", the events " + std::to_string(counted);
    });
  }
};

}  // namespace

std::unique_ptr<Check> check_lives(Context& context) {
  return std::make_unique<Lives>(context);
}

}  // namespace rb::audit
