// I10: caps hold over every stretch of their length, per patient and per number, over all
// campaigns; contacts keep their distance; a campaign does not call more often than its policy
// allows; and an intent records how many contacts there were in the day and the week before it.
//
// A contact counts from its intent. Once it has ended without reaching the patient's phone it
// counts no more; while unknown it counts.
#include <algorithm>
#include <map>

#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

struct Cap {
  std::int64_t count = 0;
  Millis per{};
  const proto::StateRule* dated = nullptr;  // counts only while in force
  std::string whose;
};

struct Contact {
  Instant at;
  std::uint32_t assignment = 0;
  std::uint32_t ordinal = 0;
};
using Contacts = std::vector<Contact>;  // ascending

bool reached(proto::Outcome::Value outcome) {
  switch (outcome) {
    case proto::Outcome::busy:
    case proto::Outcome::failed:
    case proto::Outcome::bad_number:
    case proto::Outcome::rejected:
      return false;
    default:
      return true;
  }
}

class Caps final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    if (moment.event->body_case() == Body::kAttemptIntended) {
      intended(moment, moment.event->attempt_intended());
    } else if (moment.event->body_case() == Body::kAttemptEnded) {
      ended(moment, moment.event->attempt_ended());
    }
  }

 private:
  static constexpr Millis kDay = std::chrono::hours{24};
  static constexpr Millis kRemembered = 8 * kDay;

  void intended(const Moment& moment, const proto::AttemptIntended& intent) {
    Contacts& of_patient = at_index(patients_, moment.assignment->patient);
    Contacts& of_phone = at_index(phones_, intent.phone());
    for (const Cap& cap : caps_of(moment)) {
      if (cap.dated != nullptr &&
          !context_.hours.in_force(*cap.dated, moment.patient->place, moment.at)) {
        continue;
      }
      judge(moment, cap, of_patient, "the patient");
      judge(moment, cap, of_phone, "the number");
    }
    judge_record(moment, intent.contacts_day(), kDay, of_patient, of_phone, "day");
    judge_record(moment, intent.contacts_week(), 7 * kDay, of_patient, of_phone, "week");
    const Millis gap = millis_of(moment.campaign->policy.limits().min_gap().ms());
    judge_gap(moment, gap, of_patient, "the patient");
    judge_gap(moment, gap, of_phone, "the number");
    if (intent.channel() == proto::Channel::voice) {
      const std::uint32_t calls = at_index(calls_, moment.assignment->id);
      expect(Promise::i10,
             static_cast<std::int64_t>(calls) < moment.campaign->policy.limits().total_calls(),
             moment.where(), [&] {
               return "a call after " + std::to_string(calls) + " that count, and total_calls is " +
                      std::to_string(moment.campaign->policy.limits().total_calls());
             });
    }
    const Contact contact{moment.at, moment.assignment->id, intent.ordinal()};
    add(of_patient, contact);
    add(of_phone, contact);
  }

  void ended(const Moment& moment, const proto::AttemptEnded& end) {
    if (!reached(end.outcome())) {
      const auto forget = [&](Contacts& contacts) {
        std::erase_if(contacts, [&](const Contact& contact) {
          return contact.assignment == moment.assignment->id && contact.ordinal == end.ordinal();
        });
      };
      forget(at_index(patients_, moment.assignment->patient));
      forget(at_index(phones_, end.phone()));
    }
    const RuleInForce in_force = rule_for(moment.campaign->policy, end);
    if (end.channel() == proto::Channel::voice && in_force.rule != nullptr &&
        in_force.rule->counts()) {
      ++at_index(calls_, moment.assignment->id);
    }
  }

  void judge(const Moment& moment, const Cap& cap, const Contacts& contacts, const char* who) {
    const auto first = std::find_if(contacts.begin(), contacts.end(), [&](const Contact& contact) {
      return contact.at > moment.at - cap.per;
    });
    const auto before = contacts.end() - first;
    expect(Promise::i10, before < cap.count, moment.where(), [&] {
      return std::string(who) + " had " + std::to_string(before) + " contacts within " +
             std::to_string(cap.per.count() / 3'600'000) + " h, and " + cap.whose + " allows " +
             std::to_string(cap.count);
    });
  }

  // Recorded is the larger of the patient's and the number's. A contact may count for up to a
  // second longer: whoever records it may keep its time to the second.
  void judge_record(const Moment& moment, std::uint32_t recorded, Millis per,
                    const Contacts& of_patient, const Contacts& of_phone, const char* what) {
    const auto since = [&](Instant from) {
      const auto count = [&](const Contacts& contacts) {
        return std::count_if(contacts.begin(), contacts.end(),
                             [&](const Contact& contact) { return contact.at > from; });
      };
      return std::max(count(of_patient), count(of_phone));
    };
    const auto least = since(moment.at - per);
    const auto most = since(moment.at - per - std::chrono::seconds{1});
    expect(Promise::i10, least <= recorded && recorded <= most, moment.where(), [&] {
      return "records " + std::to_string(recorded) + " contacts in the " + what +
             " before it, and there were " + std::to_string(least);
    });
  }

  void judge_gap(const Moment& moment, Millis gap, const Contacts& contacts, const char* who) {
    if (contacts.empty() || gap <= Millis::zero()) return;
    const Millis since = moment.at - contacts.back().at;
    expect(Promise::i10, since >= gap, moment.where(), [&] {
      return std::string(who) + " had a contact " + std::to_string(since.count() / 60'000) +
             " min before, and min_gap is " + std::to_string(gap.count() / 60'000) + " min";
    });
  }

  static void add(Contacts& contacts, const Contact& contact) {
    const auto old = [&](const Contact& c) { return c.at <= contact.at - kRemembered; };
    while (contacts.size() > 1 && old(contacts.front())) contacts.erase(contacts.begin());
    contacts.push_back(contact);
  }

  const std::vector<Cap>& caps_of(const Moment& moment) {
    const auto [entry, fresh] =
        caps_.try_emplace({moment.assignment->campaign, moment.patient->place});
    if (fresh) entry->second = make_caps(*moment.campaign, facts().places()[moment.patient->place]);
    return entry->second;
  }

  std::vector<Cap> make_caps(const Campaign& campaign, const Place& place) const {
    std::vector<Cap> caps;
    const proto::Limits& limits = campaign.policy.limits();
    caps.push_back({limits.per_day(), std::chrono::hours{24}, nullptr, "the policy"});
    caps.push_back({limits.per_week(), std::chrono::hours{24 * 7}, nullptr, "the policy"});
    const proto::ClassRules* law = context_.hours.law_of(campaign);
    if (law == nullptr) return caps;  // I8 has something to say
    for (const proto::ContactCap& cap : law->caps()) {
      caps.push_back({cap.count(), millis_of(cap.per().ms()), nullptr, "federal law"});
    }
    if (!law->state_rules()) return caps;
    const proto::LogHeader& header = facts().header();
    for (const std::uint32_t state : place.states) {
      if (static_cast<int>(state) >= header.state_names_size()) continue;
      for (const proto::StateRule& rule : header.rules().states()) {
        if (rule.state() != header.state_names(static_cast<int>(state))) continue;
        for (const proto::ContactCap& cap : rule.caps()) {
          const bool dated = rule.has_from() || rule.has_until();
          caps.push_back({cap.count(), millis_of(cap.per().ms()), dated ? &rule : nullptr,
                          "the law of " + rule.state()});
        }
      }
    }
    return caps;
  }

  std::vector<Contacts> patients_;
  std::vector<Contacts> phones_;
  std::vector<std::uint32_t> calls_;  // that count, by assignment
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<Cap>> caps_;
};

}  // namespace

std::unique_ptr<Check> check_caps(Context& context) {
  return std::make_unique<Caps>(context);
}

}  // namespace rb::audit
