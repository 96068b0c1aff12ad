#include "prod/adapters/offices/wire/messages.hpp"

#include <nlohmann/json.hpp>

#include "core/base/assert.hpp"
#include "core/log/json.hpp"
#include "prod/adapters/gateways/wire/answers.hpp"
#include "prod/adapters/offices/wire/words.hpp"

namespace rb::prod {
namespace {

using Json = nlohmann::ordered_json;

std::string_view channel_name(OfficeChannel channel) {
  const auto name = office_name_of(channel);
  RB_ASSERT(name);
  return *name;
}

Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

std::string written(const Json& body) {
  return body.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string office_message_body(const OfficeOrder& order, const OfficeMessageTerms& terms) {
  Json body;
  body["id"] = terms.id;
  body["request"] = terms.request;
  body["round"] = order.send.round;
  body["channel"] = channel_name(order.channel);
  body["practitioner"] = {{"id", order.time.practitioner}, {"name", text_or_null(order.time.who)}};
  body["patient"] = order.patient;
  body["slot"] = order.time.slot;
  body["start"] = rfc3339(order.time.start);
  body["place"] = text_or_null(order.time.place);
  body["useful_until"] = rfc3339(order.useful_until);
  body["reminder"] = order.reminder;
  body["events_url"] = terms.events_url;
  return written(body);
}

std::string office_withdrawal_body(std::string_view request, std::uint8_t round,
                                   OfficeChannel channel) {
  Json body;
  body["request"] = request;
  body["round"] = round;
  body["channel"] = channel_name(channel);
  return written(body);
}

bool surely_not_taken(std::string_view body) {
  return denies(read_gateway_answer(body), "taken");
}

}  // namespace rb::prod
