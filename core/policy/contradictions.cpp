#include "core/policy/contradictions.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "core/config/scalars/characters.hpp"
#include "core/config/scalars/scalars.hpp"
#include "core/config/suggest.hpp"

namespace rb {
namespace {

constexpr std::array<std::string_view, kRetryKeys> kRetryNames = {
    "busy",        "no_answer",          "machine", "wrong_person", "bad_number",
    "no_decision", "callback_requested", "failed",  "unknown"};

[[nodiscard]] std::string item(std::string_view list, std::size_t position, std::string_view key) {
  return std::string(list) + '[' + std::to_string(position) + "]." + std::string(key);
}

void check_after(const Compiled& c, std::size_t position, Blame& blame) {
  const Step& step = c.policy.cadence[position];
  std::vector<std::string> earlier;
  std::vector<std::string> others;
  for (std::size_t i = 0; i < c.policy.cadence.size(); ++i) {
    (i < position ? earlier : others).push_back(c.policy.cadence[i].name);
  }
  const std::string expected = earlier.empty() ? "no `after`: this is the first step"
                                               : "an earlier step: " + listed(earlier);
  const auto is_in = [](const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  for (const proto::AfterStep& after : c.message.cadence(static_cast<int>(position)).after()) {
    const std::string path = item("cadence", position, "after.") + after.step();
    if (is_in(earlier, after.step())) continue;
    if (after.step() == step.name) {
      blame.tell(path, "a step that waits for itself", expected);
    } else if (is_in(others, after.step())) {
      blame.tell(path, quoted(after.step()) + " comes later in the cadence", expected);
    } else {
      blame.tell(path, quoted(after.step()) + " is no step of the cadence",
                 expected + did_you_mean(after.step(), earlier));
    }
  }
}

void check_step(const Step& step, std::size_t position, Blame& blame) {
  const auto path = [&](std::string_view key) { return item("cadence", position, key); };
  if (step.channel == Channel::text && step.template_name.empty()) {
    blame.tell(path("template"), "a text without a template", "`template`: the message to send");
  }
  if (step.channel != Channel::text && step.link) {
    blame.tell(path("link"), "a link on a step that sends no text", "`channel: text`, or no link");
  }
  if (step.channel != Channel::voice && !step.flow.empty()) {
    blame.tell(path("flow"), "a conversation flow on a step that makes no call",
               "`channel: voice`, or no flow");
  }
}

// What a rule of each kind reads; the rest of RetryRule would do nothing there.
[[nodiscard]] std::vector<std::string> keys_read_by(RetryKey key) {
  if (key == RetryKey::unknown) return {"counts", "resolve_within"};
  if (key == RetryKey::bad_number) {
    return {"after", "counts", "backoff", "up_to", "next", "else"};
  }
  std::vector<std::string> keys = {"after", "daypart", "max", "counts", "backoff", "up_to"};
  if (key == RetryKey::machine) keys.insert(keys.end(), {"voicemail", "template"});
  return keys;
}

// Keys that are written and would do nothing: their author expects something of them.
void check_idle_keys(const RetryRule& rule, RetryKey key, const std::string& path, Blame& blame) {
  static constexpr std::array<std::string_view, 11> kAll = {
      "after",     "daypart",  "max",  "counts", "backoff",       "up_to",
      "voicemail", "template", "next", "else",   "resolve_within"};
  const std::vector<std::string> read = keys_read_by(key);
  for (const std::string_view one : kAll) {
    if (!blame.is_written(path + std::string(one))) continue;
    if (std::find(read.begin(), read.end(), one) != read.end()) continue;
    blame.tell(path + std::string(one), quoted(one) + " does nothing after " + quoted(name_of(key)),
               "one of: " + listed(read));
  }
  const auto idle = [&](std::string_view one, bool without, std::string what,
                        std::string expected) {
    const bool reads = std::find(read.begin(), read.end(), one) != read.end();
    if (!reads || !without || !blame.is_written(path + std::string(one))) return;
    blame.tell(path + std::string(one), std::move(what), std::move(expected));
  };
  idle("up_to", rule.backoff_ppm <= kMillion, "a longest delay where delays do not grow",
       "`backoff` above 1, or no `up_to`");
  idle("template", !rule.voicemail_first_time, "a template for a voicemail that is never left",
       "`voicemail: first_time`, or no `template`");
  idle("else", rule.next == NextNumber::human_task || rule.next == NextNumber::close,
       "another way where `next` is always there",
       "`next: other_number` or `next: text`, or no `else`");
}

}  // namespace

std::string_view name_of(RetryKey key) {
  return kRetryNames[static_cast<std::size_t>(key)];
}

void check_attestation(const Compiled& c, Blame& blame) {
  if (!c.policy.attestation.empty()) return;
  const std::string expected = "`attestation`: who attests the emergency, and why";
  if (c.policy.urgency == Urgency::emergency) {
    blame.tell("urgency", "an emergency without an attestation", expected);
  }
  if (c.policy.legal_class == LegalClass::emergency) {
    blame.tell("legal_class", "an emergency without an attestation", expected);
  }
}

void check_cadence(const Compiled& c, Blame& blame) {
  const std::vector<Step>& cadence = c.policy.cadence;
  if (cadence.size() > kMaxSteps) {
    blame.tell("cadence", std::to_string(cadence.size()) + " steps",
               "at most " + std::to_string(kMaxSteps));
  }
  const bool calls = std::any_of(cadence.begin(), cadence.end(),
                                 [](const Step& step) { return step.channel == Channel::voice; });
  for (std::size_t i = 0; i < cadence.size(); ++i) {
    const Step& step = cadence[i];
    const auto here = cadence.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::any_of(cadence.begin(), here, [&](const Step& s) { return s.name == step.name; })) {
      blame.tell(item("cadence", i, "step"), "a second step named " + quoted(step.name),
                 "a name of its own");
    }
    if (step.when == StepWhen::calls_exhausted && !calls) {
      blame.tell(item("cadence", i, "when"),
                 "a step that follows the last call, in a cadence without calls",
                 "a step with `channel: voice`, or `when: always`");
    }
    check_step(step, i, blame);
    check_after(c, i, blame);
  }
}

void check_retry(const Compiled& c, Blame& blame) {
  for (std::size_t i = 0; i < kRetryKeys; ++i) {
    const RetryRule& rule = c.policy.retry[i];
    const auto key = static_cast<RetryKey>(i);
    const std::string path = "retry." + std::string(name_of(key)) + '.';
    check_idle_keys(rule, key, path, blame);
    if (rule.after.max < rule.after.min) {
      blame.tell(path + "after",
                 "a range from " + duration_text(rule.after.min.count()) + " to " +
                     duration_text(rule.after.max.count()),
                 "the shorter delay first");
    }
    if (rule.backoff_ppm > kMillion && rule.up_to < rule.after.max) {
      blame.tell(path + "up_to",
                 "a longest delay of " + duration_text(rule.up_to.count()) +
                     " where the first delay may be " + duration_text(rule.after.max.count()),
                 "at least " + duration_text(rule.after.max.count()));
    }
    if (key == RetryKey::machine && rule.voicemail_first_time &&
        c.message.retry().machine().template_().empty()) {
      blame.tell(path + "voicemail", "a voicemail without a template",
                 "`template`: name and callback number only");
    }
  }
}

void check_pacing(const Compiled& c, Blame& blame) {
  const std::vector<RampStage>& ramp = c.policy.pacing.ramp;
  if (ramp.empty()) {
    blame.tell("pacing.ramp", "a ramp without stages", "a last stage of `{share: 100%}`");
    return;
  }
  for (std::size_t i = 0; i < ramp.size(); ++i) {
    const bool last = i + 1 == ramp.size();
    if (i > 0 && ramp[i].share_ppm <= ramp[i - 1].share_ppm) {
      blame.tell(item("pacing.ramp", i, "share"),
                 share_text(ramp[i].share_ppm) + " after " + share_text(ramp[i - 1].share_ppm),
                 "a larger share than in the stage before");
    }
    if (last && ramp[i].share_ppm != kMillion) {
      blame.tell(item("pacing.ramp", i, "share"),
                 "a ramp that ends at " + share_text(ramp[i].share_ppm), "100% in the last stage");
    }
    if (!last && ramp[i].lasts == Millis::zero()) {
      blame.tell(item("pacing.ramp", i, "for"), "a stage without a length",
                 "`for`: how long it lasts");
    }
    if (last && ramp[i].lasts != Millis::zero()) {
      blame.tell(item("pacing.ramp", i, "for"), "a length for the last stage",
                 "no `for`: the last stage lasts to the end");
    }
  }
  const Millis stages =
      std::accumulate(ramp.begin(), ramp.end(), Millis::zero(),
                      [](Millis sum, const RampStage& stage) { return sum + stage.lasts; });
  const Millis starts = stages + c.policy.pacing.spread;
  if (starts > c.policy.deadline) {
    blame.tell(blame.written({"pacing.ramp", "pacing.spread", "deadline"}),
               "starts that take " + duration_text(starts.count()) + " (ramp " +
                   duration_text(stages.count()) + ", spread " +
                   duration_text(c.policy.pacing.spread.count()) + ")",
               "less than the deadline of " + duration_text(c.policy.deadline.count()));
  }
}

}  // namespace rb
