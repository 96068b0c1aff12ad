// I2, its second half: what an assignment waits for comes to an end. A request to the EHR is
// answered or counts as lost, an attempt ends or becomes unknown, within the time that the tenant
// allows.
#include <queue>
#include <tuple>

#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

// The engine may round its own deadlines up and give callbacks some time.
constexpr Millis kGrace = std::chrono::minutes{5};

struct Wait {
  Instant deadline;
  std::uint64_t sequence = 0;
  std::uint32_t assignment = 0;
  bool attempt = false;  // else a request

  bool operator>(const Wait& other) const {
    return std::tie(deadline, sequence) > std::tie(other.deadline, other.sequence);
  }
};

class Overdue final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    judge(moment.at);
    if (moment.assignment == nullptr) return;
    const proto::Event& event = *moment.event;
    std::uint64_t& open = at_index(open_, moment.assignment->id);
    switch (event.body_case()) {
      case Body::kEhrAsked:
        open = event.sequence();
        waits_.push({moment.at + millis_of(facts().tenant().ehr_answer_within_ms()) + kGrace, open,
                     moment.assignment->id, false});
        return;
      case Body::kAttemptIntended:
        open = event.sequence();
        waits_.push({instant_of(event.attempt_intended().latest_end_ms()) + kGrace, open,
                     moment.assignment->id, true});
        return;
      case Body::kAttemptAccepted:
        return;
      case Body::kPatientActed:
        // Acting during an attempt changes nothing about its end.
        if (event.patient_acted().act() != proto::Act::chose_slot ||
            moment.assignment->attempt_open()) {
          return;
        }
        break;
      default:
        break;
    }
    open = 0;  // whatever else happens to it ends the wait
  }

  void finish(Instant last) override { judge(last); }

 private:
  void judge(Instant now) {
    while (!waits_.empty() && now > waits_.top().deadline) {
      const Wait wait = waits_.top();
      waits_.pop();
      expect(Promise::i2, open_[wait.assignment] != wait.sequence, {wait.sequence, wait.assignment},
             [&] {
               return std::string(wait.attempt
                                      ? "its attempt neither ends nor becomes unknown"
                                      : "its request to the EHR is never answered nor lost");
             });
    }
  }

  std::vector<std::uint64_t> open_;  // by assignment: the event that began the open wait; 0: none
  std::priority_queue<Wait, std::vector<Wait>, std::greater<>> waits_;
};

}  // namespace

std::unique_ptr<Check> check_overdue(Context& context) {
  return std::make_unique<Overdue>(context);
}

}  // namespace rb::audit
