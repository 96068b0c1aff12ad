#include "sim/sandbox/carrier/keys.hpp"

#include <algorithm>
#include <utility>

#include "sim/sandbox/parts/wire.hpp"

namespace rb::sim::sandbox {
namespace {

constexpr std::pair<std::string_view, std::string Keys::*> kNames[] = {
    {"book", &Keys::book},         {"confirm", &Keys::confirm}, {"decline", &Keys::decline},
    {"callback", &Keys::callback}, {"person", &Keys::person},   {"stop", &Keys::stop},
    {"wrong", &Keys::wrong}};

const std::string kNothing;

bool is_digits(std::string_view text) {
  return text.size() <= 8 && text.find_first_not_of("0123456789*#") == text.npos;
}

}  // namespace

const std::string& Keys::of(Disposition disposition) const {
  switch (disposition) {
    case Disposition::booked:
      return book;
    case Disposition::confirmed:
      return confirm;
    case Disposition::declined:
      return decline;
    case Disposition::callback_requested:
      return callback;
    case Disposition::escalated:
      return person;
    case Disposition::opted_out:
      return stop;
    case Disposition::wrong_person:
      return wrong;
    case Disposition::none:
    case Disposition::no_decision:
      return kNothing;
  }
  return kNothing;
}

const std::string& Keys::of(Act act) const {
  switch (act) {
    case Act::chose_slot:
      return book;
    case Act::confirmed:
      return confirm;
    case Act::declined:
      return decline;
    case Act::asked_callback:
      return callback;
    case Act::opened_link:
    case Act::abandoned:
    case Act::asked_person:
      return kNothing;
  }
  return kNothing;
}

Result<Keys> read_keys(std::string_view text) {
  Keys keys;
  for (const std::string_view part : split(text, ',')) {
    if (part.empty()) continue;
    const std::size_t equals = std::min(part.find('='), part.size());
    const std::string_view value = part.substr(std::min(equals + 1, part.size()));
    const auto* found = std::find_if(std::begin(kNames), std::end(kNames), [&](const auto& name) {
      return name.first == part.substr(0, equals);
    });
    if (found == std::end(kNames) || equals == part.size() || !is_digits(value)) {
      return fail(ErrorCode::invalid_input,
                  "`" + std::string(part) +
                      "` gives nobody a key; expected book=1, confirm, decline, callback, person, "
                      "stop or wrong with the digits to press");
    }
    keys.*(found->second) = value;
  }
  return keys;
}

}  // namespace rb::sim::sandbox
