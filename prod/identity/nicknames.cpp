#include "prod/identity/nicknames.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace rb::prod {
namespace {

using Nickname = std::pair<std::string_view, std::string_view>;

// Ascending.
constexpr std::array<Nickname, 50> kNicknames = {
    {{"andy", "andrew"},     {"becky", "rebecca"},   {"ben", "benjamin"},    {"beth", "elizabeth"},
     {"betsy", "elizabeth"}, {"bill", "william"},    {"bob", "robert"},      {"bobby", "robert"},
     {"cathy", "catherine"}, {"chuck", "charles"},   {"cindy", "cynthia"},   {"dan", "daniel"},
     {"dave", "david"},      {"debbie", "deborah"},  {"dick", "richard"},    {"don", "donald"},
     {"ed", "edward"},       {"gabe", "gabriel"},    {"greg", "gregory"},    {"jeff", "jeffrey"},
     {"jen", "jennifer"},    {"jenny", "jennifer"},  {"jim", "james"},       {"joe", "joseph"},
     {"josh", "joshua"},     {"kathy", "katherine"}, {"ken", "kenneth"},     {"kim", "kimberly"},
     {"larry", "lawrence"},  {"liz", "elizabeth"},   {"maggie", "margaret"}, {"matt", "matthew"},
     {"mike", "michael"},    {"nate", "nathaniel"},  {"paco", "francisco"},  {"peggy", "margaret"},
     {"pepe", "jose"},       {"rick", "richard"},    {"rob", "robert"},      {"ron", "ronald"},
     {"steve", "steven"},    {"sue", "susan"},       {"ted", "theodore"},    {"tim", "timothy"},
     {"tom", "thomas"},      {"tony", "anthony"},    {"vicky", "victoria"},  {"walt", "walter"},
     {"will", "william"},    {"zach", "zachary"}}};
static_assert(std::is_sorted(kNicknames.begin(), kNicknames.end()));

}  // namespace

std::string_view formal_name(std::string_view given) {
  const auto* found =
      std::lower_bound(kNicknames.begin(), kNicknames.end(), given,
                       [](const Nickname& one, std::string_view name) { return one.first < name; });
  return found != kNicknames.end() && found->first == given ? found->second : given;
}

}  // namespace rb::prod
