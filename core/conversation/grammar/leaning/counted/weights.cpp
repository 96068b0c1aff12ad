#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning0;
extern const std::string_view kLeaning1;
extern const std::string_view kLeaning2;
extern const std::string_view kLeaning3;
extern const std::string_view kLeaning4;
extern const std::string_view kLeaning5;
extern const std::string_view kLeaning6;
extern const std::string_view kLeaning7;
extern const std::string_view kLeaning8;
extern const std::string_view kLeaning9;
extern const std::string_view kLeaning10;
extern const std::string_view kLeaning11;
extern const std::string_view kLeaning12;
extern const std::string_view kLeaning13;
extern const std::string_view kLeaning14;

std::span<const std::string_view> leaning_weights() {
  static const std::string_view tables[] = {
      kLeaning0, kLeaning1, kLeaning2,  kLeaning3,  kLeaning4,  kLeaning5,  kLeaning6, kLeaning7,
      kLeaning8, kLeaning9, kLeaning10, kLeaning11, kLeaning12, kLeaning13, kLeaning14};
  return tables;
}

}  // namespace rb::grammar
