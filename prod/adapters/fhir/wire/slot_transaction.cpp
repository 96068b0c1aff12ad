#include "prod/adapters/fhir/wire/slot_transaction.hpp"

namespace rb::prod::fhir {
namespace {

Json slot_entry(const Slot& slot, const char* status, const std::string& url,
                const std::string& version) {
  Json resource = slot.resource;
  resource["status"] = status;
  return {{"fullUrl", url},
          {"resource", std::move(resource)},
          {"request",
           {{"method", "PUT"}, {"url", "Slot/" + slot.id}, {"ifMatch", "W/\"" + version + '"'}}}};
}

std::string transaction(Json::array_t entries) {
  return write_json(
      {{"resourceType", "Bundle"}, {"type", "transaction"}, {"entry", std::move(entries)}});
}

// "201" and "201 Created".
int status_in(std::string_view text) {
  const std::string_view code = text.substr(0, text.find(' '));
  if (code == "200") return 200;
  return code == "201" ? 201 : 0;
}

// W/"3"
std::string version_in(std::string_view etag) {
  if (etag.starts_with("W/")) etag.remove_prefix(2);
  if (etag.size() < 2 || etag.front() != '"' || etag.back() != '"') return {};
  const std::string_view version = etag.substr(1, etag.size() - 2);
  return is_id(version) ? std::string(version) : std::string();
}

}  // namespace

std::string booking_transaction(const Booking& booking, const std::string& slot_url,
                                const std::string& if_none_exist) {
  Json appointment = {
      {"resource", booking_resource(booking)},
      {"request", {{"method", "POST"}, {"url", "Appointment"}, {"ifNoneExist", if_none_exist}}}};
  return transaction(
      {slot_entry(booking.slot, "busy", slot_url, booking.slot.version), std::move(appointment)});
}

std::string release_transaction(const Slot& slot, const std::string& slot_url,
                                const std::string& version) {
  return transaction({slot_entry(slot, "free", slot_url, version)});
}

std::optional<BookingResponse> read_booking_response(std::string_view body) {
  const auto bundle = read_object(body);
  if (!bundle || text_of(*bundle, "resourceType") != "Bundle" ||
      text_of(*bundle, "type") != "transaction-response") {
    return std::nullopt;
  }
  // In the order of what was asked for.
  const auto& entries = list_of(*bundle, "entry");
  if (entries.size() != 2) return std::nullopt;
  const Json* made = member(entries[1], "response");
  const int status = made == nullptr ? 0 : status_in(text_of(*made, "status"));
  if (status == 0) return std::nullopt;
  BookingResponse response{.was_there = status == 200,
                           .appointment = std::nullopt,
                           .location = std::string(text_of(*made, "location")),
                           .slot_version = {}};
  if (const Json* resource = member(entries[1], "resource")) {
    response.appointment = read_appointment(*resource);
  }
  if (const Json* slot = member(entries[0], "response")) {
    response.slot_version = version_in(text_of(*slot, "etag"));
  }
  if (const Json* slot = member(entries[0], "resource"); slot && response.slot_version.empty()) {
    response.slot_version = version_of(*slot);
  }
  return response;
}

}  // namespace rb::prod::fhir
