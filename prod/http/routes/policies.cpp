// Policies: upload, check, and which version new campaigns get. Campaigns keep the version that
// they began with.
#include "prod/http/json_answer.hpp"
#include "prod/http/json_body.hpp"
#include "prod/http/routes/routes.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;

constexpr std::size_t kLongestText = 1U << 20U;

net::Response unusable(std::vector<FieldFault> faults) {
  return problem({.status = 400,
                  .type = "invalid-policy",
                  .title = "The policy cannot be used",
                  .detail = {},
                  .faults = std::move(faults)});
}

// What the policy's steps need and this service does not have.
std::vector<FieldFault> missing_messages(const StoredPolicy& stored, const TenantSetup& setup) {
  std::vector<FieldFault> faults;
  for (const Step& step : stored.policy->cadence) {
    if (step.channel != Channel::text || setup.messages.has(step.template_name)) continue;
    faults.push_back({"/text", "step `" + step.name + "`: there is no message template `" +
                                   step.template_name + "`"});
  }
  const std::string& left = stored.message.retry().machine().template_();
  if (setup.agents_call && stored.policy->rule(RetryKey::machine).voicemail_first_time &&
      !setup.messages.has_voicemail(left)) {
    faults.push_back({"/text", "retry of a machine: there is no voicemail `" + left + "`"});
  }
  return faults;
}

// On a thread of the server: a long policy keeps no tenant from its work.
tl::expected<StoredPolicy, net::Response> read(const TenantSetup& setup, std::string text) {
  auto policy = read_policy(std::move(text), "policy", *setup.rules);
  if (policy) {
    auto missing = missing_messages(*policy, setup);
    if (missing.empty()) return *std::move(policy);
    return tl::unexpected(unusable(std::move(missing)));
  }
  std::vector<FieldFault> faults;
  for (const Problem& p : policy.error()) {
    faults.push_back({"/text", std::to_string(p.line) + ":" + std::to_string(p.column) + ": " +
                                   p.what +
                                   (p.expected.empty() ? "" : ", expected " + p.expected)});
  }
  return tl::unexpected(unusable(std::move(faults)));
}

json policy_json(const PolicyBook& book, const StoredPolicy& stored) {
  return {{"name", stored.policy->name},
          {"hash", policy_key(stored.policy->hash)},
          {"active", book.active(stored.policy->name) == &stored}};
}

// The active version is written down with every change, so that it does not depend on the order in
// which versions were stored.
void stage_active(Work& work, const std::string& name) {
  const StoredPolicy* active = work.policies().active(name);
  work.stage({kActivePolicyEntry, name, policy_key(active->policy->hash)});
}

Prepared put_policy(const Call& call) {
  JsonBody body(call.request.body);
  std::string text = body.text("text", kLongestText);
  const bool activate = body.maybe_flag("activate").value_or(true);
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  auto policy = read(call.tenant.setup(), std::move(text));
  if (!policy) return policy.error();
  return Actions{[policy = *std::move(policy), activate](Work& work) -> net::Response {
    const StoredPolicy& stored = work.policies().add(policy);
    if (activate) work.policies().activate(stored.policy->hash);
    work.stage({kPolicyEntry, policy_key(stored.policy->hash), stored.text});
    stage_active(work, stored.policy->name);
    return json_answer(201, policy_json(work.policies(), stored));
  }};
}

Prepared check_policy(const Call& call) {
  JsonBody body(call.request.body);
  std::string text = body.text("text", kLongestText);
  if (auto faults = body.faults(); !faults.empty()) return bad_body(std::move(faults));
  auto policy = read(call.tenant.setup(), std::move(text));
  if (!policy) return policy.error();
  return json_answer(200,
                     {{"name", policy->policy->name}, {"hash", policy_key(policy->policy->hash)}});
}

Prepared activate_policy(const Call& call) {
  return Actions{[key = call.parameters[0]](Work& work) -> net::Response {
    const StoredPolicy* stored = work.policies().find_key(key);
    if (stored == nullptr) return not_found("no policy of this hash");
    work.policies().activate(stored->policy->hash);
    stage_active(work, stored->policy->name);
    return json_answer(200, policy_json(work.policies(), *stored));
  }};
}

Prepared list_policies(const Call&) {
  return Actions{[](Work& work) -> net::Response {
    json list = json::array();
    for (const auto& [hash, stored] : work.policies().all()) {
      list.push_back(policy_json(work.policies(), stored));
    }
    return json_answer(200, {{"policies", list}});
  }};
}

// As it was uploaded.
Prepared show_policy(const Call& call) {
  return Actions{[key = call.parameters[0]](Work& work) -> net::Response {
    const StoredPolicy* stored = work.policies().find_key(key);
    if (stored == nullptr) return not_found("no policy of this hash");
    json answer = policy_json(work.policies(), *stored);
    answer["text"] = stored->text;
    return json_answer(200, answer);
  }};
}

}  // namespace

void add_policy_routes(Api& api) {
  api.add("POST", "/v1/policies",
          {Role::admin, true, put_policy,
           "Checks a policy and stores it; new campaigns of its name get it unless told otherwise.",
           R"({"text": {"type": "string", "description": "The policy file."},
               "activate": {"type": "boolean", "default": true}})"});
  api.add("POST", "/v1/policies/check",
          {Role::viewer, false, check_policy, "Says what is wrong with a policy; stores nothing.",
           R"({"text": {"type": "string", "description": "The policy file."}})"});
  api.add("POST", "/v1/policies/{policy}/activate",
          {Role::admin, true, activate_policy, "New campaigns get this version, by its hash."});
  api.add("GET", "/v1/policies", {Role::viewer, false, list_policies, "Every version stored."});
  api.add("GET", "/v1/policies/{policy}",
          {Role::viewer, false, show_policy, "One version, by its hash, with its text."});
}

}  // namespace rb::prod
