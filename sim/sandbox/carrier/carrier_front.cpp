#include "sim/sandbox/carrier/carrier_front.hpp"

namespace rb::sim::sandbox {
namespace {

// "/Calls/CA12.json" after the collection: "CA12"; nullopt for every other shape.
std::optional<std::string> sid_in(std::string_view rest) {
  constexpr std::string_view kEnd = ".json";
  if (rest.size() <= 1 + kEnd.size() || rest.front() != '/' ||
      rest.substr(rest.size() - kEnd.size()) != kEnd) {
    return std::nullopt;
  }
  const std::string_view sid = rest.substr(1, rest.size() - 1 - kEnd.size());
  return sid.find('/') == sid.npos ? std::optional<std::string>(sid) : std::nullopt;
}

net::Response not_found() {
  return carrier_error(404, 20404, "The requested resource was not found");
}

}  // namespace

void CarrierFront::handle(const net::Request& request, Respond respond) {
  if (!is_basic(request.headers.get("Authorization"), desk_.account.sid, desk_.account.token)) {
    return respond(carrier_error(401, 20003, "Authenticate"));
  }
  // An outage of the scenario reaches what changes nothing at the door, the rest by the world.
  const bool look_up = request.method == "GET" && desk_.is_down(desk_.now());
  if (look_up || desk_.fault == Fault::down) {
    return respond(carrier_error(503, 20503, "Service unavailable"));
  }
  if (desk_.fault == Fault::too_many || desk_.fault == Fault::too_many_silent) {
    return respond(carrier_error(429, 20429, "Too Many Requests"));
  }
  const auto form = net::parse_form(request.body);
  if (!form) return respond(carrier_error(400, 20001, "The body is no form"));
  const std::string base = desk_.base();
  std::string_view path = request.path;
  if (path.substr(0, base.size()) != base) return respond(not_found());
  path.remove_prefix(base.size());
  if (path.substr(0, 6) == "/Calls") {
    return calls(request, path.substr(6), *form, std::move(respond));
  }
  if (path.substr(0, 9) == "/Messages") {
    return texts(request, path.substr(9), *form, std::move(respond));
  }
  respond(not_found());
}

void CarrierFront::calls(const net::Request& request, std::string_view rest,
                         const net::Fields& form, Respond respond) {
  const bool post = request.method == "POST";
  if (rest == ".json") {
    if (post) return calls_.place(form, std::move(respond));
    return desk_.answer(respond, calls_.list(request.query));
  }
  const auto sid = sid_in(rest);
  if (!sid) return respond(not_found());
  if (post) return calls_.change(*sid, form, std::move(respond));
  desk_.answer(respond, calls_.get(*sid));
}

void CarrierFront::texts(const net::Request& request, std::string_view rest,
                         const net::Fields& form, Respond respond) {
  const bool post = request.method == "POST";
  if (rest == ".json") {
    if (post) return texts_.place(form, std::move(respond));
    return desk_.answer(respond, texts_.list(request.query));
  }
  const auto sid = sid_in(rest);
  if (!sid) return respond(not_found());
  if (post) return texts_.change(*sid, form, std::move(respond));
  desk_.answer(respond, texts_.get(*sid));
}

void CarrierFront::decided(AttemptId attempt, Taken how) {
  auto waiting = desk_.waiting.extract(attempt);
  if (!waiting.empty()) waiting.mapped()(how);
}

void CarrierFront::hear(const Command& command) {
  if (const auto* taken = std::get_if<command::AttemptTaken>(&command)) {
    decided(taken->attempt, Taken::yes);
  } else if (const auto* refused = std::get_if<command::AttemptRefused>(&command)) {
    decided(refused->attempt,
            refused->outcome == Outcome::rejected ? Taken::refused_for_good : Taken::refused);
  } else if (const auto* lost = std::get_if<command::AttemptLost>(&command)) {
    decided(lost->attempt, Taken::lost);
  } else if (const auto* act = std::get_if<command::PatientAct>(&command)) {
    patients_.act(*act);
  } else if (const auto* opt_out = std::get_if<command::OptOut>(&command)) {
    patients_.opt_out(*opt_out);
  }
}

void CarrierFront::settle(PatientId patient, std::optional<std::uint32_t> assignment) {
  const auto known = assignment ? desk_.parties.named(*assignment) : std::nullopt;
  if (known && desk_.parties.at(*known).patient == patient) return desk_.world.settle(*known);
  for (const AssignmentId one : desk_.parties.of(patient)) desk_.world.settle(one);
}

}  // namespace rb::sim::sandbox
