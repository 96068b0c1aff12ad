// Which question of a dialogue flow is it that somebody hears? Found out by the flows' own phrases
// and by how core says that a question can be answered: no sentence stands in here.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/conversation/flow/flow.hpp"

namespace rb::sim::sandbox {

struct Question {
  Asked asked = Asked::open;
  Tongue tongue = Tongue::english;
  std::uint8_t offered = 0;           // times that are on offer
  Detail detail = Detail::insurance;  // that is asked for, where one is
  bool yes_hands_over = false;        // a yes to it ends with a person
};

class Listener {
 public:
  using Flows = std::map<std::string, std::shared_ptr<const Flow>>;
  explicit Listener(const Flows& flows);

  // The last question in `words`; nullopt: there is none of a flow.
  [[nodiscard]] std::optional<Question> hear(std::string_view words) const;

 private:
  // The words between the fields of a question, in order.
  struct Pattern {
    std::vector<std::string> phrases;
    Asked asked = Asked::open;
    Tongue tongue = Tongue::english;
    std::optional<std::size_t> offers;  // the list of times stands before phrases[offers]
    bool is_hint = false;               // how any question of its kind can be answered
    bool yes_hands_over = false;
  };
  class Reader;

  std::vector<Pattern> patterns_;
};

}  // namespace rb::sim::sandbox
