#include "sim/platform/xml/element_check.hpp"

#include <algorithm>
#include <array>

#include "core/config/scalars/characters.hpp"
#include "core/config/suggest.hpp"

namespace rb::sim {
namespace {

// Lists of names, each with a space behind it.
struct Understood {
  std::string_view element;
  std::string_view needed;     // attributes
  std::string_view optional;   // attributes
  std::string_view inside;     // elements
  bool means_nothing = false;  // whatever it says
};

// By DTD of SimGrid 3.32.
constexpr std::array kUnderstood = {
    Understood{"platform", "version ", "", "zone AS cluster "},
    Understood{"zone", "id routing ", "",
               "prop zone AS cluster host router link route zoneRoute ASroute "},
    Understood{"host", "id speed ", "core pstate coordinates ", "prop disk "},
    Understood{"router", "id ", "coordinates ", ""},
    Understood{"link", "id bandwidth ", "latency sharing_policy ", "prop "},
    Understood{"cluster", "id prefix suffix radical speed bw lat ",
               "core sharing_policy topology bb_bw bb_lat bb_sharing_policy router_id loopback_bw "
               "loopback_lat ",
               "prop "},
    Understood{"route", "src dst ", "symmetrical ", "link_ctn "},
    Understood{"zoneRoute", "src dst gw_src gw_dst ", "symmetrical ", "link_ctn "},
    Understood{"link_ctn", "id ", "direction ", ""},
    Understood{"prop", "", "", "", true},
    Understood{"disk", "", "", "", true},
};

struct Profile {
  std::string_view attribute;
  std::string_view instead;
};
constexpr std::array kProfiles = {
    Profile{"speed_file", "crashes of pods or failovers of the database, in the scenario"},
    Profile{"availability_file", "crashes of pods or failovers of the database, in the scenario"},
    Profile{"state_file", "crashes, failovers and cuts, in the scenario"},
    Profile{"bandwidth_file", "cuts, in the scenario"},
    Profile{"latency_file", "one latency for the whole run"},
};

const Understood& rule_of(const XmlElement& element) {
  return *std::find_if(kUnderstood.begin(), kUnderstood.end(), [&](const Understood& rule) {
    return rule.element == current_name(element);
  });
}

std::vector<std::string> names_in(std::string_view list) {
  std::vector<std::string> names;
  for (std::size_t end = list.find(' '); end != list.npos; end = list.find(' ')) {
    names.emplace_back(list.substr(0, end));
    list.remove_prefix(end + 1);
  }
  return names;
}

bool contains(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::string_view current_name(const XmlElement& element) {
  if (element.name == "AS") return "zone";
  if (element.name == "ASroute") return "zoneRoute";
  return element.name;
}

std::string value_of(const XmlElement& element, std::string_view attribute, std::string otherwise) {
  const XmlAttribute* found = element.find(attribute);
  return found == nullptr || found->value.empty() ? std::move(otherwise) : found->value;
}

bool ElementCheck::attributes(const XmlElement& element) {
  const Understood& rule = rule_of(element);
  if (rule.means_nothing) return true;
  const std::size_t before = problems_.size();
  const auto needed = names_in(rule.needed);
  auto known = names_in(rule.optional);
  known.insert(known.begin(), needed.begin(), needed.end());
  for (const XmlAttribute& attribute : element.attributes) {
    if (contains(known, attribute.name) || attribute.value.empty()) continue;
    const auto profile = std::find_if(kProfiles.begin(), kProfiles.end(), [&](const Profile& each) {
      return each.attribute == attribute.name;
    });
    if (profile != kProfiles.end()) {
      tell(attribute.place, "`" + attribute.name + "`, a profile, which is not read", element,
           std::string(profile->instead));
    } else {
      tell(attribute.place, "the attribute `" + attribute.name + "`, which is not understood",
           element, "one of: " + listed(known) + did_you_mean(attribute.name, known));
    }
  }
  for (const std::string& name : needed) {
    if (element.find(name) != nullptr) continue;
    tell(element.place, "no `" + name + "`", element, "the attributes " + listed(needed));
  }
  return problems_.size() == before;
}

std::vector<const XmlElement*> ElementCheck::children(const XmlElement& parent) {
  std::vector<const XmlElement*> good;
  const auto known = names_in(rule_of(parent).inside);
  for (const XmlElement& child : parent.children) {
    if (!contains(known, child.name)) {
      tell(child.place, "the element `" + child.name + "`, which is not understood here", parent,
           known.empty() ? "nothing in it" : "one of: " + listed(known));
    } else if (attributes(child)) {
      good.push_back(&child);
    }
  }
  return good;
}

void ElementCheck::tell(const Place& place, std::string what, const XmlElement& in,
                        std::string expected) {
  problems_.push_back(
      {file_, place.line, place.column, std::move(what), "<" + in.name + ">", std::move(expected)});
}

void ElementCheck::tell_at(const XmlElement& element, std::string_view attribute, std::string what,
                           std::string expected) {
  const XmlAttribute* found = element.find(attribute);
  tell(found == nullptr ? element.place : found->place, std::move(what), element,
       std::move(expected));
}

void ElementCheck::wrong(const XmlElement& element, std::string_view attribute,
                         std::string expected) {
  tell_at(element, attribute,
          "`" + std::string(attribute) + "` is " + quoted(value_of(element, attribute)),
          std::move(expected));
}

}  // namespace rb::sim
