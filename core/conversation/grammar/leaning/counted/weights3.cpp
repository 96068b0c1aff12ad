#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning3;
const std::string_view kLeaning3 = R"(
lose_it=a3 lose_it_$=a3 lose_my=a3 losing=b4 losing__mind=b4 losing_my=b4 losing_my_mind=b4
lost=e5g-4 lost_20=c4 lost__baby=b3 lost__card=v4 lost__in=v-3 lost_my=a-5v8 lost_my_card=v4
lost_the=b4 lot=v6 louder=n5 love=r3u4v-6 love__$=r3 love_to=r3 love_to_$=r3 love_you=u4 low=c8v-5
ltr=g6 ltr_$=g6 luego=b-3c-4g6r3 luego_$=f3g4r4 lugar=j8 lugar_$=j4 lugar__otra=j3 lugar_a=j3
lugar_a_otra=j3 luis=e7 lump=c4 lunes=c-4g4o-4q7v-3 lunes_$=g6 lunes__$=f3 lunes_latarde=f3
lunes_latarde_$=f3 lymph=c4 lymph_nodes=c4 machete=b5c-3 machete_$=b3 mailbox=c4 mailbox_$=c4
main=v3 main__$=o-5v6 main_street=v3 main_street_$=o-5v6 make=a4g-4k3 make__$=b3
make__appointment=k-3v5 make__of=p4 make__stop=a5 make__to=j3 make_an=k-3v5
make_an_appointment=k-3v5 make_any=p4 make_any_of=p4 make_it=c-7g-3k5 make_it_$=b3 make_it_to=j3
make_me=c3 make_that=b6i-4n4 make_you=a5 mal=c6e4t-3 mal_$=b-13c7f3v3 mal_la=v-6 mala=b-3c5n3
mala_$=c3 maltratan=b4 mam=f-4 mam_$=f-4 mama__que=b3 mama__se=c4 mama_no=c3 mama_no_se=c4 man=b5h5
manager=d8 manager_$=d5 manana=g9o6 manana_$=d-3g3 manana__las=g6 manana_a=g6 manana_a_las=g6
mandan=a4i3 mandar__$=a4 mandarin=f7 mandarme_los=a-4 mande=n5 mande_$=n9 mande__$=a3n-3
mande_mas=f4 mandeme=v6 mandeme__el=g3 mandeme_mensajes=g4 mandeme_mensajes_el=g3 manden=a10v-6
manden__$=a4f4 manden__mensajes=s3 manden_mas_mensajes=s3 manden_mensajes=f3 manden_mensajes_$=f5
manden_nada=a5b-4 manejando=g5 manejando_$=g5 manejar=g-4i4 manejar_$=i7 manejo=i4 manejo_$=i3
manera=n3s3 manera_$=n3s3 mano=b3 mano_$=b4 manos=c3 manos_$=b-3c3 many=c-3 many__$=u3
many_thanks=u3 many_thanks_$=u3 maquina=m3 maquina_$=m4 maquinas=d3 marco=e5 marco__$=e6 mareada=c3
mareada_$=c3 maria=e6v-4 maria_$=e3v-4 marido=b3 marido_me=b4 marquen=d3 marquen_$=d3
martes=c-4o3v-4 martes_$=f3k8q3 martes__las=o-6 martes_a=o-5 martes_a_las=o-6 marzo_$=v5
mas=a7c-10d-6e-4i-5n3v-3 mas_$=a18c-3g-3v-9 mas__$=a-5b-7f-14g6n4p7q-6 mas__de=f5 mas__quiero=f-4
mas_despacio=n4 mas_despacio_$=n4 mas_fuerte=n4 mas_hay=p5 mas_hay_$=p5 mas_lamanana=o-5
mas_lamanana_$=p4q-3 mas_me=d-3f-6h6 mas_me_quiero=f-4 mas_mensajes=f7s3 mas_mensajes_$=s3
mata=b-7v5 matando=v4 matando_$=v-3 matar=b6 matar_$=b7 matter_$=b-4q4v4 matter_im=v-6
may=a-5l3m4t3v-4 may_$=e4 may__ask=m4 may__have=d3 may_i=c-3m4 may_i_ask=m4 may_i_have=d3
maybe=k-3r-4v3 maybe_$=v9 me=b4e-3m-3n-3q-7v-5 me_$=a7b9c-17e11g-13m4n6s3
me__$=a7d-6e-9g-3h-13j5n6o-4s-6t-3u-10 me__4=g5 me__a=c-3d-3f-5h4 me__after=d3g4 me__al=c3
me__and=a5g-3 me__aqui=b7 me__asi=e3 me__bien=v-6 me__cambia=k3 me__con=a-4b6e4h-5 me__cuando=c6
me__de=a5c-3v7 me__doctor=d-3h4 me__doliendo=c5 me__dont=a-6d4 me__el=c8e-5g-4h-3i3 me__en=b5c-5e-3
me__escribiendo=e3 me__for=l5 me__form=g-3v4 me__friday=k3 me__ganas=b3 me__gracias=u3
me__headache=v6 me__help=f6 me__hes=i5 me__igual=c-3r4 me__im=f4 me__ir=f8v-5 me__it=v8 me__jaja=v3
me__la=a-9b-24c11d3e-4f-4g4h-4i5j-3u5v3 me__lanoche=d-4g5 me__las=a-4 me__like=h3 me__llamar=d5g3
me__llevar=i3 me__los=a-5c9 me__mal=h3v-8 me__mas=a15b-6f6n-5s3 me__matando=v-3 me__matar=f3
me__me=b4 me__mensajes=f3 me__mi=b5g4 me__miedo=b6 me__morir=b3f4 me__morning=g5 me__mucho=c10
me__muy=f5 me__my=v-4 me__nada=b-6c-7v3 me__night=c-3 me__nobody=b4 me__noon=g3 me__now=g5
me__on=b-5g3l3 me__otra=k4 me__please=a3f8 me__por=b-6v8 me__puede=k4n5 me__que=a-3v5 me__quitar=v9
me__recoger=i4 me__respirar=c3 me__ronchas=c4 me__salir=a-3 me__siguiendo=b5 me__sin=g4 me__that=h3
me__the=c-6g4v-5 me__this=a5 me__thisweek=q3 me__time=b4 me__to=b-6c-3d10g-4 me__today=d3
me__un=b-14c18 me__una=b-9c6 me__ya=b8 me__you=v3 me__your=f3s-3 me_a=a-4b-7c-5d7v4 me_a_headache=v6
me_acabo=c6 me_acuerdo=v6 me_acuerdo_$=v4 me_after=g10 me_again=l5n-4 me_again_$=a-4l3
me_again_and=a6g-3 me_agito=c4 me_alone=a5b-10 me_alone_$=a4b-10 me_and=b4g-4 me_and_that=h3
me_another=h5 me_anymore=a3f7 me_anymore_$=a3f7 me_arde=c4 me_at=g4 me_aterra=b3
me_back=b-6c-11d4l12 me_back_$=a3l5 me_back_on=l3 me_back_today=d3 me_baja=c4v-3 me_bajo=v5
me_bajo_la=c-4v3 me_be=a7 me_but=b-4i8 me_but_hes=i5 me_cai=b-3 me_cambie=v4 me_cambie_de=v4
me_cancelaron=v4 me_cancelaron_el=v4 me_cayo_mal=v-6 me_comunicar=d6 me_comunicar_con=d3
me_comunico=g5 me_conviene=f3 me_conviene_mas=f4 me_corte=c3 me_corte_las=b4c-4 me_cuesta=c3
me_cuesta_respirar=c3 me_da=f-4o-3v-3 me_da_igual=c-3r4 me_da_miedo=b6 me_dan=c3 me_dan_ganas=b3
me_deja=a-6 me_deja_salir=a-5 me_dejan=b3 me_desmayo=c3 me_di=b-3 me_die=b6 me_dijo=b3n4v-4
me_dio=b-4c4 me_doy=b5 me_doy_de=a3 me_duele=a-3b-4c8i-4 me_duele_la=v-4 me_duele_mucho=c9f4
me_duele_nada=c-7v6 me_enferma=v4 me_escriban=a4p-5 me_escriban_$=p-5 me_escriben=a-3m4
me_escriben_$=a-3m4 me_esta=b6c6v-5 me_esta_matando=v-3 me_esten=a3 me_estoy=b4c-6n-3v-3
me_friday=g8 me_friday_$=g8 me_fue=c-4 me_golpea=b3 me_gustaria=f6 me_gustaria_el=f3 me_ha=c3
me_habla=m3 me_habla_$=m3 me_hable=a10d9 me_hable_la=d5g5 me_haha=b-3v6 me_haha_$=b-3v6 me_hes=b3
me_hizo=c-3v5 me_i=a-6d4 me_i_dont=a-8d5 me_iba=g7 me_iba_a=g7 me_id=h3 me_id_like=h3 me_if_he=b3
me_in=b8c-3g-6k10q7v-3 me_in_my=b6 me_instead=d3 me_just=g3 me_la=k7q4s3 me_la_cambia=k3
me_la_puede=k4q3 me_last=c-3 me_last_night=c-3 me_lastime=c3 me_later=f3g3 me_later_im=f5
me_leave=b3 me_llama=g3 me_llama_$=g3 me_llame=h-3 me_llamen=a3b-5c3f5 me_llamen_$=b-3f4
me_llamen_please=f4 me_llamo=e7 me_llamo_asi=e3 me_lleva=i3 me_lleve=f3i3 me_lleve_$=f3i3 me_lo=n5
me_lo_puede=n5 me_los=u6 me_mande=f4 me_mande_mas=f5 me_manden=b-4 me_manden_mensajes=f4
me_manden_nada=b-3 me_marquen=d3 me_mata=b-7v5 me_monday=g4 me_muero=v3 me_muero_por=b-6v8
me_murio=c-3v6 me_murio_el=i-4v5 me_now=a-4g-4l5 me_off=a6b-4c-3 me_off_$=a11b-3 me_off_the=j5
me_off_your=f3s-3 me_on=d-3g4 me_on_the=g4 me_out=a5 me_parece=r3 me_pega=b5v3 me_pega_$=b5v3
me_pico=c3 me_please=d6 me_please_$=a-3d6 me_pregunta_$=n4 me_puede=d4h5v-9 me_puede_llamar=g3
me_puede_llevar=i3 me_pueden=a-4i4 me_pueden_recoger=i4 me_puedo=c5 me_queda=f3 me_queda_bien=f4
me_quede=c5 me_quede_sin=c4 me_quedo=g4 me_queme=c5 me_quiere=f4 me_quiere_matar=f5
me_quiero=b12h-3l-4 me_quiero_morir=b3f4 me_quita=c3 me_quito=b3c-3u3 me_quito_el=b3 me_sacan=a4
me_sale=c5 me_salgo=a9b-5 me_salio=b-3c8v-3 me_salio_un=c3 me_sangran=c4 me_sick_$=c5v-3
me_siento=b-5c3 me_siento_bien=v-4 me_siento_muy=f5 me_sigan=a3 me_sigue=c4 me_sigue_doliendo=c3
me_sirven=r4 me_talk=d6g-5 me_talk_to=d3g-4 me_temo=c-4v5 me_temo_que=c-4v5 me_text=f7
me_the=d3g-3v7 me_the_form=g-3v4 me_this=g4 me_through=a-3c-4d7 me_through_to=a-3b-3d5
me_tiene=b4c-3 me_tienen=a8 me_to=k4q5 me_today=d-4g8 me_today_lanoche=d-4g5 me_tome=c-3
me_tomorrow=b-4d3g12q-5 me_tomorrow_$=g4 me_tomorrow_morning=d-3 me_up=b-4c-7d-6i7 me_up_$=d-5i7
me_up_for=l5 me_vea=h3 me_voy=b3 me_voy_a=b6 me_vuelvan=a4 me_vuelvan_a=a4 me_with=b3c-6h4
me_with_doctor=d-3 mean=e5 mean_my=e4 means=i4 means_of=i4 meant=e5 medical=d4i3v-7 medicare=v8
medicare_$=v7 medicina=c3 medicina_de=c4v-3 medicine__me=v-3 medicine_makes=v-3
medicine_makes_me=v-3 medico=h10r-3 medico_$=h4 medico__$=r-3 medio=n3 mediodia=q3 meds_$=v4 meet=b4
meet_my=b4 meeting=g4 meeting_$=g3 mejor=e-3j3p3r-3 mejor_$=g-3h3v3 mejor__$=j5 mejor_el=p4 menos=h4
menos__$=h6 mensajes=a3b-5h-3 mensajes_$=a7f-3g-8n-7 mensajes__ustedes=f5 mensajes_de=f5
mensajes_de_ustedes=f5 mensajes_el=g3 mero=g11v-4 message=b-4l3 message_$=g-4 message__$=a-9l8
message_again=a-7l7 message_again_$=a-7l4 message_im=a3 message_me=g8 messaging=a6
messaging__phone=a3 messaging_this=a3 messaging_this_phone=a3 mexico=e4 mexico_$=e4
mi=b4d-7e-3j3m-4n-13o-5u-7 mi_$=b12c-6v-10 mi__$=a4b-9c-6e-3g3k4n-4q-5v4 mi__a=j9 mi__agarro=v6
mi__al=q6 mi__anda=c-6i6 mi__de=a4b-5c4h3v-5 mi__dice=c3 mi__es=t3 mi__esta=c6 mi__fallecio=e5
mi__me=b9c-12g-7v-6 mi__murio=e3 mi__no=e9v-10 mi__se=b5e-7g-3 mi__tiene=c3 mi__trabaja=i3
mi__trae=c5 mi__y=g4 mi__ya=b-6e8 mi_carro=i5v-6 mi_casa=v4 mi_casa_$=v5 mi_celular=e-7v4
mi_cita=a-5i-5k10m-6q3 mi_cita_$=k8m-5q-3 mi_cita_al=q6 mi_doctor=b-3 mi_doctor_de=h3
mi_equipo=b-3v3 mi_esposa=c3 mi_esposo=b3c-4 mi_ex=b4 mi_hermana=e3h4 mi_hermana_$=e3h4 mi_hijo_$=c3
mi_hijo_y=b5 mi_horario=g7 mi_jefe=b-3 mi_jefe_me=b-3 mi_lugar=j8 mi_lugar_a=j3 mi_mama_no=c3
mi_marido=b3 mi_marido_me=b4 mi_medicina=c4v-3 mi_medicina_de=c4v-3 mi_nombre=a6 mi_nombre_$=a6
mi_novio=f4 mi_novio_me=f4 mi_numero=a12e-6m4 mi_numero_$=a5e-3m5 mi_papa=c3e4v-5 mi_papa_esta=c5
mi_pastilla=v5 mi_patron=g6 mi_perro=b-3v6 mi_senora=c3g4 mi_senora_$=g4 mi_telefono=a4b-4v3
mi_troca=i5 mi_vida=v-5 mi_vida_$=v-3 middle=g4 middle_of=g4 miedo=a-3b5c-6i-4
miedo_$=b13c-3f3s-3v-17 miedo__me=b3 miedo__mi=v-3 miedo__que=v3 miedo_a=b-8v9 miedo_anoche=b-4
miedo_que=b5 miedo_que_me=b3 miercoles=v-3 miercoles_$=o4 mierda=a6 mierda_$=a6 might=c-3
might__something=b3 might_do=b3 might_do_something=b3 might_hurt=b9c-8v-3 migraine=c4 migraines=v3
mil=t3v-3 miles=i4 million=v3 mind=a-4c-3l5 mind_$=b6v5 mine=e4 mine_$=e4 minutes=g4 minutes_$=g6v-7
minutes__$=v4 mire=a3o4 mis=a-4c-4e-5l3v5 mis__$=g4l3 mis_cosas=b3 mis_datos=a3 mis_datos_$=a3
mis_hijos=b5 misa=g3 misa_$=g3 misery=b5 misery_$=b4 mismo=q4 mismo__$=v3 mismo_doctor=v3 miss=b5
miss_me=b5 missed=k5n7v-3 missed__$=k-4n7 missed__can=q3 missed_it=n6q3 missed_it_$=k-4n7
missed_it_can=q3 missed_my=k7 mistake=e3 mistaken=e3 mixteco=f3 mm=v7 modo=v5 modo_$=v5 mole=c3
mom=c5v-6 mom_is=c5 moment=g6 momento=g3 momento_$=g3 mommy=e5 monday=o-5q7 monday_$=q3
monday_after=f5 monday_my=c5 month=q-3 month_$=p3 more=a6d-3f-4h5k-6n4s-3 more_$=a3n5v-5
more__$=a-3b-3c-3g4m4s-5 more__please=p4 more_reminders=a3 more_text=a3 more_time=a-3g5k-3n3
more_time_$=g5 morir=b4f3 morir_$=b4 morirme=b6 morirme_$=b6 morning=b-4c-3q5v3 morning_$=b-4o-6q4v3
mother=f6 mother__me=b6 mother_passed=e3 motor=c-4i5 move=a-3j-9k11q5v-4 move__$=k6
move__appointment=j-6k4 move__to=q5 move_it=k10 move_it_$=k6 move_it_to=q5 move_my=c3j-6
move_my_appointment=j-6k4 moved=e7v-5 moved_$=e7 moved__ohio=j3 moved_to_ohio=j3 mover=k4 moverla=k4
moverla_$=k4 movido=i4 movido_$=i5 movie=v6 moving=c5 mrs=e3 much=b3c-4 much_$=b3v-8 much__$=u4v5
much__a=v-3 much__it=v3 much_is_a=v-3 much_longer=b4 much_longer_i=b3 much_pain=b-3c4
much_pain_$=b-3c4 mucha=c3 mucha__$=c5 mucha_tos=c4f4 mucha_tos_$=c4f4 muchacha=d3 muchisimo=b5
muchisimo__$=b5 mucho_$=b-6c6f-4 mucho__$=b5f3v-3 mucho__estomago=f3 mucho_el=f6
mucho_el_estomago=f3 mucho_miedo=b4 mucho_miedo_$=f5 muela=c6 muela_$=c5 muero=v3 muero__calor=v4
muero__hambre=v-4 muero__risa=v3 muero_de_calor=v4 muero_de_hambre=v-4 muero_de_risa=v3
muero_por=b-6v8 muerta=b5v-4 muerta__miedo=v-4 muerta_de=v-4 muerta_de_miedo=v-4 muerto_de=v4
mujer=b-4h8 mujer_$=h6 mundo=b8c-6f-3 mundo_$=b7c-4f-3 muriendo_$=v4 murio=c-6e4 murio__bateria=i6
murio__carro=i-4v5 murio__enero=e4 murio__hijo=b5 murio__un=e6v-6 murio_el=i-4v5
murio_el_carro=i-4v5 murio_en=e7 murio_en_enero=e4 murio_hace=e3v-6 murio_hace_un=e3v-6 murio_la=i6
murio_la_bateria=i6 murio_mi=b6e-5 murio_mi_hijo=b5 must=j3 must_be=e3 mute=a6 mute_me=a6 muy=e-3g-5
muy__$=f3u4 muy_amable_$=u6 muy_buena=v4 muy_deprimida=b3 muy_deprimida_$=b3 muy_lejos=i3
muy_mal=c6f5 muy_mal_$=b-3c6f5 muy_rapido=n4 muy_rapido_$=n4 my=d-6e-3h-3k-3m-3n-4o-3p-3r-4u-8
my__$=a5b5e-6f6g-6h-5i-5j3o-4q-11s4v-7 my__2=c8v-5 my__again=b4 my__and=b3 my__appointment=e4
my__are=c-3 my__at=i4 my__book=g3 my__broke=c-4 my__cancelled=i3j-5 my__cant=b-4f6i3
my__died=b-7e4i4v4 my__doctor=h9v-4 my__drives=i5 my__feels=c3 my__fell=i3 my__game=v-7 my__gave=c3
my__got=c-3m3v5 my__has=i-4v4 my__he=b4 my__hits=b5 my__hurt=c3v-7 my__hurts=v-3 my__i=b4j-3
my__im=e3 my__in=c-5e5g10 my__is=b4d5i-4m-3v-4 my__now=n6v-4 my__on=b7j4v5 my__out=b6 my__passed=e3
my__please=b3 my__record=v3 my__says=g5v-5 my__sees=h3 my__that=b-3v5 my__time=j-3k3 my__to=b-3k7q11
my__today=b7 my__too=c-4v6 my__touches=b3 my__went=c6v4 my__with=g3v-5 my__wont=b-9c5 my_address=e-4
my_appointment=a-5f4j-3k10m-6q4v3 my_appointment_$=a-5b-4f6m-5 my_appointment_on=j4
my_appointment_time=j-3k3 my_appointment_to=j-5k5q7 my_arm=c3 my_arms=c3 my_baby=c4 my_baby_$=b7
my_back=b-8c7g-6v6 my_back_$=c7g-5 my_back_is=c8v-3 my_back_went=c7 my_birthday=m3 my_boss=g3
my_boss_$=b4 my_calendar=g5 my_car=c-7i3 my_car_$=i7 my_car_has=c-3v5 my_card=v4 my_card_$=v4
my_caregiver_hits=b3 my_cell=d6 my_chest_$=c4 my_children=b3 my_dads=e3 my_daughter_cant=i3
my_doctor_$=h5v-7 my_dog=c-5v6 my_ear=c3 my_ears=n3 my_ears_are=n3 my_ex=e5 my_eye=c5v-3
my_eye_$=c4v-3 my_eyes=c-3 my_family=b4 my_father=e4 my_feet=b-3 my_feet_are=c-4 my_fever=c-3
my_food=b4 my_foots=c4 my_glasses=g4v4 my_hands=v3 my_hands_are=c-5g3 my_head=n6 my_head_$=c-4n5v-3
my_heart=b-4c5 my_heart_is=c5v-4 my_house=b4 my_house_$=b4 my_husband=b3 my_husband_died=e3
my_husband_he=b4 my_info=a6 my_inhaler=c3 my_insurance=j3v-3 my_kid=b3 my_kids=g5v-6 my_kids_$=g4v-5
my_knee_is=c-4 my_knees=c7 my_last=b9c-5v4 my_left=b-6c3 my_leg=c5v-3 my_legs=c3 my_license=i5
my_life_$=f3 my_line=a4 my_line_$=a4 my_meds=v7 my_meds_$=v7 my_mind=l5 my_mind_$=b4 my_misery=b5
my_misery_$=b4 my_mother=e4f7 my_mother_passed=e3 my_name=a4v3 my_name_off=a3 my_neck=c6k-3
my_neck_$=k-3 my_nose=c4 my_number=a16c-11e-3m7 my_number_$=a10c-6m7 my_options=m3 my_pain=c-6h3v4
my_phone=a7b4 my_phone_$=a13 my_pills=b5c-3 my_pills_$=b7c-3 my_results=v5 my_ride=c-3 my_ride_$=i-3
my_ride_fell=i3 my_room=b5 my_room_$=b5 my_roommate=e4 my_schedule=g5 my_schedule_$=v4 my_shift=g6
my_shoes=v3 my_side=c4 my_sister=e3h3 my_slot=j6 my_slot_$=j5 my_soul=b3 my_stepdad=b4c-3
my_stitches=c3 my_stop=a-9i6l3v-3 my_stop_$=a-7l3v-3 my_sugar=c3 my_tenant=e4 my_time=j7
my_time_$=j7 my_truck=b-4c-3i3 my_visit=b-3f4g-7j6k7v-3 my_visit_$=c-4f6 my_visit_to=g-3q3
my_walker=v3 my_wife_in=e4 my_work=a7d-3 myself=a-3q-4 myself_$=c-13g-5q-4v7 myself__night=c-3
myself_last=c-3 myself_last_night=c-3 myself_with=b3 n=r-7s10 n_$=r-7s11 nada=h-3i-3u5v3
nada_$=m3u7v7 nada_de=e3 nadie=b4 nadie_$=b9i-3 nadie__puede=i4 nadie_me=i4 nadie_me_puede=i4
nah=c-3e-3o-3r-6s6u-3v-3 nah_im=r-4s3 name=a4b-4e7 name_$=e7v-6 name__the=v7 name_off=a3 naw=r-3s7
necesito__$=v-5 necesito__consulta=j3 necesito__de=v5 necesito__la=k5 necesito__me=i4
necesito__mi=f8 necesito_cambiar=f8 necesito_cambiar_mi=f8 necesito_cita=j-3k-5 necesito_la=j5
necesito_la_consulta=j3 necesito_otro=k3 necesito_que=i7k3 necesito_que_me=i4 necesito_un=h3
neck=c6k-3 neck_$=k-3 need=c-5i5k3n-5t-3 need_$=m4 need__$=i7j-3 need__6=q3 need__appointment=b8j-4
need__cancel=f9j4 need__change=k5 need__check=g3 need__day=k3 need__for=i3v-6 need__keep=a4
need__later=g-5k5 need__me=v5 need__new=h3 need__refill=v4 need__reschedule=c4 need__talk=b4
need__to=i3 need_a=b-9c-7g-11h6j-4k3v5 need_a_later=g-5k5 need_a_new=h3 need_a_refill=v4
need_after=q3 need_after_6=q3 need_an=b5 need_an_appointment=b5 need_another=k4 need_another_day=k3
need_someone=i3 need_someone_to=i3 need_that_$=v4 need_to=b-3g3h-5i-9j3q-3v6 need_to_cancel=f9j4
need_to_change=k5 need_to_check=g3 need_to_keep=a4 need_to_reschedule=c4 need_to_talk=b4 needle=c4
needles=v4 needs=c3 negativo=v3 negativo_$=v3 negro=c5 negro_$=c5 neighbor=e4 neighbor_$=e4v-3
nel=e3s6 nel_$=s6 nervios=b3 nervios_$=c4 nervous__$=b3 never=a6b-4c-4d-3e3j3l-4v4 never__$=a7
never__born=b3 never__me=a6b-6j4l-3s-4v7 never__of=e3 never__up=b3 never_again=a8
never_been=a-3e4v-4 never_been_born=b3 never_contact=j4s-4 never_contact_me=j4s-4 never_heard=e3
never_heard_of=e3 never_mind=v5 never_mind_$=v8 never_stop=a-3 never_wake=b3 never_wake_up=b3
new=b-5h4k4 new__$=c4h3v-6 new__is=v4 new__who=m5 new_doctor=h3 new_meds=c3 new_meds_$=c3
new_phone=m5 new_phone_who=m5 next__please=p5 next_time=b5 nextmonth=q5 nextmonth_$=g6
nextweek_after=f4 ni=a7c-6f-6g-4p4s-3v3 ni__$=c-13v11 ni__ni=p4 ni_modo=v5 ni_modo_$=v5
ni_nada=c-3v5 ni_nada_$=c-3v5 ni_otra=p4 ni_una=a4p4 ni_una_ni=p4 nice=g-3u5v3 nice_$=v5 nieto=g4
nieto_$=g4 night_i=b4 nine=q-3t4 nine_$=c-7t3 nineteen=t4v-4 nineteenth=q4 nineteenth_$=q4
ninguna=o-3p3 ninguna__$=f6p-4s7 ninguna__no=p-3 ninguna_cita=f7 ninguna_y=a3 ninguno=p5
ninguno__esos=f3 ninguno_de=f3 ninguno_de_esos=f3 nino=b-3c4v3 nino_anda=v4 ninos=g5 ninos_$=g4v-5
no=a5e3f-4g-5h3i5j3l-12m-9o-5p3r-9s11t-4u-6v-6 no_$=a-6b-8c-10e-7g5h11i-3j-6n-11o-4p-13s21v-10
no__$=a-5b-3c-13d8g-7h-7i5m-6p3r-6s-8u-6v13 no__a=c-3d-3h-3i-11j3k4n5v-10 no__acuerdo=v5
no__ahora=g4s-4 no__all=u4v-5 no__at=u3 no__bien=n3v-5 no__camion=i5 no__como=b4i6 no__con=a-3e-3h8
no__contact=s-4 no__da=s5 no__dan=g3 no__de=a-20c10f4m3r3u3 no__decirle=v4 no__deja=a-4
no__doctor=e7v-8 no__dolor=c-5 no__dont=s9 no__duele=c-7u3v9 no__el=k5o3p3q-6 no__en=c5h9i8
no__encuentro=e5 no__entendi=n3 no__esa=h4 no__escriban=a3p-5 no__esta=b3 no__falta=j3
no__fiebre=c-7v8 no__for=a4 no__hablar=g9 no__hable=a9 no__hambre=c3 no__here=e5 no__ir=b-3h4s-3
no__is=s4 no__it=s3 no__la=a-4j8k-3n8s-5 no__left=b8 no__llame=d-4 no__llamen=a7c4d-4 no__llamo=e3
no__manana=b3 no__mande=a4f4 no__manden=a4b-3 no__mas=a8b11h-5n-8 no__me=e8v-4 no__mensajes=a8f-6
no__miedo=b-6v8 no__nada=c4f5m5v-7 no__ni=b4c-4 no__ninguna=f7p-3 no__no=c-11s5u3 no__of=b-6i6
no__oi=n5 no__otro=k6 no__out=b3 no__paciente=e-3 no__para=a-4e3i3 no__please=h7 no__puedo=c9v-6
no__que=a6f6s6 no__quien=b-3i7 no__quiero=a6f7 no__recibir=a6 no__reminders=a5 no__respirar=b-4c4
no__saber=a3f-4 no__salida=b7c-4 no__salir=i5 no__siento=h5v6 no__sorry=i3 no__stop=a4s4
no__tengo=b-7v6 no__text=a7 no__than=q4 no__to=i3v5 no__too=s4 no__tragar=c4 no__vivir=b4
no__voy=b5j-3 no__vuelvan=a3 no__want=s4 no__y=a3 no__yo=e10 no_aguanto=a-4c3v-3 no_aguanto_esta=b3
no_aguanto_la=c3 no_ahorita=s4 no_alcance=n6 no_alcance_a=n6 no_and=s6 no_and_stop=s4 no_bus=i3
no_can=s4 no_cancel=s4 no_car=i8q-3s-6 no_cierra=b-3c5 no_cierra_$=b-3c5 no_come=b3 no_come_y=b3
no_complaint=d-3v8 no_complaint_$=d-3v9 no_comprendo=f5 no_comprendo_$=f5 no_con=h4 no_dejen=a-3v3
no_dejen_de=a-3v3 no_despertar=b3 no_duermo=b3 no_el=p12q6s-4 no_energy=c3 no_entiendo=a-4f9
no_entiendo_nada=a-3f6 no_es=a-9e12f4g6v-7 no_es_de=f5 no_es_para=a-3e4 no_escriban=s-3
no_escriban_$=s-3 no_escuche=h-4n6 no_esta=b-4e14i-6v-6 no_esta_$=b-4e13i-6v-6 no_estoy=c9s-3v10
no_estoy_bien=b3 no_fever=c-6u3 no_fever_$=c-3 no_fever_no=u3v-4 no_good=k3p7v-6 no_gracias=a3
no_habia=v4 no_hablo=d3 no_hace=j3 no_hace_falta=j3 no_hay=a-5e7h5p-5v-7 no_hay_$=e3
no_hay_camion=i5 no_he=c4 no_i=j4k3s13 no_i_dont=s5 no_i_want=s4 no_idea=b-3v5 no_im=s8 no_im_too=s4
no_ire=j5v-3 no_ire_$=j5v-3 no_ive=s4 no_la=a-4e4k4v-5 no_las=b3 no_le=g-3n9v5 no_llamen=a6
no_llamen_$=a4 no_lo=a5e-5 no_los=a9 no_mande=n-3 no_manden=a7 no_manejo=i4 no_manejo_$=i3
no_mas=a6n-3 no_me=a16b-10c8d-12g-6i-10j6l-6n-5v5 no_me_acuerdo=v6 no_me_da=s5 no_me_dan=g3
no_me_deja=a-6 no_me_duele=c-7u3v9 no_me_escriban=a3p-5 no_me_hable=a9 no_me_llame=d-4
no_me_llamen=a7c4d-4 no_me_llamo=e3 no_me_mande=f4 no_me_manden=a4b-3 no_me_puedo=c6v-6
no_me_siento=h5v6 no_me_vuelvan=a3 no_means=i4 no_means_of=i4 no_mejor=j5p4 no_mejor_el=p5
no_more=a5c3n-4 no_more_$=c3 no_more_reminders=a3 no_necesito=v-3 no_necesito_la=j5 no_need=a6b-6v7
no_need_to=a5b-5v8 no_no=f7s8 no_not=e6s5 no_nothing=u3 no_one=b11e4h-3i-3v-3 no_pain=c-8u4v4
no_para=a-3c3v5 no_para_de=c3v5 no_paro=c4 no_paro_de=c4 no_podre=j4 no_point=b7 no_prende=i3
no_prende_$=i3 no_puede=i3v-3 no_puedo=b6g9i4k3q-5s-6v-10 no_puedo_con=b3 no_puedo_el=k5q-6
no_puedo_hablar=g9 no_puedo_ir=i4 no_puedo_mas=b13f-3 no_puedo_ni=b4c-4 no_puedo_respirar=b-4c4
no_puedo_salir=i5 no_puedo_tragar=c4 no_quiero=a17d-7k-4r-4 no_quiero_$=s3 no_quiero_ir=h4s-3
no_quiero_la=j7 no_quiero_mas=a6 no_quiero_que=a7b-4f7 no_quiero_saber=a3f-4 no_reason_$=c4
no_ride=i3 no_rosa=c-4e3 no_rosa_$=c-3 no_salgo=b4 no_se=a-6c4h-4i-8m4s-13v8 no_se_$=e-4s-9v19
no_se_como=b5 no_se_de=m4 no_se_encuentro=b-3e5 no_se_me=c3 no_se_nada=e3 no_sigan=a3
no_soy=e6s-3v-4 no_soy_$=e4 no_soy_la=s-3 no_soy_paciente=e-3 no_stop=s-6 no_symptoms=v7
no_tengo=a-4b-6c-10i14j-5v6 no_tengo_a=b5i-4 no_tengo_como=i6 no_tengo_dolor=c-5 no_tengo_en=i9
no_tengo_fiebre=c-6v6 no_tengo_hambre=c3 no_tengo_miedo=b-6v8 no_tengo_quien=f4i6 no_text=a3
no_thanks=s5u-7 no_this=s5 no_traigo=v3 no_valgo=b4 no_valgo_nada=b4 no_veo=i3 no_veo_salida=c-4
no_vive=b-6e6 no_voy=a-12b-12j12 no_voy_$=a-4b-8j8 no_voy_a=a-6b-4j6 no_vuelvan=a4 no_vuelvan_a=a4
no_way=a-5i7 no_way_out=b3 no_way_to=i5 no_y=a9 no_y_no=a3 no_ya=s6 no_yo=j-4 nobody=b5c-5d-3g-4
nobody_$=b7 nobody__$=b9i-3 nobody__take=b-5i8 nobody_can=i5 nobody_can_take=i5 nobody_here=e3
nobody_to=b-3i4 nobody_will=b4 noche=b6 nodes=c4 nolonger=b-5e4j3 nolonger__$=b-4e3j5
nolonger__us=e3 nolonger_with=e3 nolonger_with_us=e3 nomas=a-3i4v-4 nomas_tengo=i5 nombre=a4b-4
nombre_$=a5 nombre__$=c4 none=o-8p10s-6 none_$=p5 none__these=a-4p3 none__those=h3 none_i=p6
none_im=c4p4 none_of_these=a-4p3 none_of_those=h3 noon=b-3g6q5 noon_$=b-3g6q3 nop=a-3r-4s8v-3
nop_$=s7 nope=b-3p4s5 nope_$=s3 normal=v4 nos=e5v-3 nos__$=g3 nos_hablamos=g4 nos_hablamos_$=g3
nose=c4 not=a3c-4e5f-3h5k-7l-4m-4n-3q-3r-6s3t-4 not_$=a6h-7s12v-13 not__$=a-18b8c-14e16g5p-4v-3
not__again=h4 not__and=e3 not__anymore=v6 not__appointment=a4j-8 not__at=v5 not__dont=s-3
not__good=b4g7v-6 not__i=e-3 not__in=a3 not__me=s6 not__of=b-7v11 not__text=a-4
not__to=c-5d8e-4g-3i3v-4 not__up=j3 not__well=c9v-5 not__yet=r-5v5 not_a=a-5c-3g7v-3 not_a_good=g7
not_afraid=b-4v6 not_coming=b-3j9 not_coming_$=j7 not_depressed=b-4v5 not_depressed_$=b-4v5
not_doing_well=c6 not_feeling=c7v-6 not_feeling_well=v-3 not_her=e5 not_interested=a3
not_interested_in=a3 not_maria=e4v-4 not_maria_$=v-4 not_me=e14 not_me_$=e13 not_my=e3 not_now=g8s-4
not_now_$=g5s-5 not_ok=b12v-3 not_ok_$=b12v-3 not_really=s6 not_really_$=s6 not_safe=b6e-3
not_scared=b-6v7 not_sure=r-7v11 not_sure_$=v7 not_sure_yet=r-5v5 not_talking=d9 not_talking_to=d9
not_that=e3 not_the=a3e3j-8 not_this=g3 not_to=a7 not_too=v5 not_with=e-4h10 not_worth=b3 note=v4
note_$=b3 nothing=c-7r3u4v3 nothing_$=b3v5 nothing__for=p4 nothing_hurts=v3 nothing_hurts_$=v3
nothing_more=a4 noviembre=q3 novio=f4 novio_me=f4 now=e-3f-4g9h-4k-4l3v-4 now_$=a-7d-6h-4l5n3s-7
now__me=d3 now_to=s3 nueva=v4 nueva_$=v4 nueve=t3 nueve_$=t3 nuevo=a-4l4n7 nuevo_$=n8 nuh=s4
nuh_uh=s4 numb=c7 numb_$=c5 number=a4c-4e3q-5v-7 number_$=c-8f3m3v-4 number_2=c4 number__$=c-4o4
number_anymore=e6 number_anymore_$=e5 numero=c-3e4v-3 numero_$=a6b-5m3 numero_3=o3 numero_3_$=o3
numero__$=a-4e8 numero__es=f5 numero_no=f6 nunca=b-3c-3r-3s3 nunca_$=e-3s6 nunca__ido=e3v-4
nunca_he=b-3 nunca_he_ido=e3v-4 nunca_me=v3 nurse=a-3d9 nurse_$=c-4d6 nurse__$=d7e-5v-4 nvm=v4
o=a6d-4e-9g-5m3 o__$=a7b6c-4v-5 o__de=c-4 obliged=u4 ocho=t4 october__$=t-3v3 ocupado=g3 odd=b10v-5
of=e-3g-3j-7k-3l-5n-6u3 of__$=b3d-4f-6j-3m3q-6r-4s-3v-10 of__all=b3 of__clinic=m-4 of__days=b4f5
of__doctor=h4p-6 of__hall=v6 of__im=b-3v7 of__just=g3 of__life=c3 of__myself=c-3d4 of__text=v-4
of__that=v5 of__to=a-3g-5u5v-3 of_a=c7 of_breath=b-3c3 of_course=r4 of_hearing=n3 of_me=g3
of_my_life=b-3c4 of_needles=v4 of_pills=c-4 of_that=b4 of_the=b3m-4v3 of_the_hall=v6 of_them=r4
of_there=a3 of_there_$=a3 of_these=a-3f4p3 of_these_days=b4f5 of_those=b-3h3 of_what=v-3 of_xanax=b3
of_you=a-4b6g-6u9v-5 of_you_$=b7u4 of_you_to=g-5u5v-3 of_your=a5 off=a9d-6e-7j4l-3m-8u-5v-3
off_$=a5b-8f-8g-5m-3n4v-6 off__$=b3e-3j-3 off__call=s3 off__list=a3f3s-4 off__schedule=j5
off__the=b4 off__there=a3 off_at=g5 off_list=j-3 off_list_$=j-3 off_my=a3v3 off_of=a3
off_of_there=a3 off_the=a-3c-3j9v5 off_the_schedule=j5 off_your=f3 off_your_list=f4s-4 office=b-3
oficina=e3 oficina_$=e3 ohio=j3 oi=n9 oi__$=n7 oi_bien=n7 oi_bien_$=n7 ojala=b4 ojala_no=b3 ojo=v4
ojo_$=c6 ok=c-6e-4f-6g-10i-3l3p-3r14s-5v3 ok_$=a-3b5c-4n-3o-6r-6 ok__$=b-5n5q-3v6 ok__about=r3
ok_but=r3 ok_el=r4 ok_friday=r5 ok_friday_$=r5 ok_how=r3 ok_how_about=r3 ok_to=a-3b-3g-3l5v5
ok_well=u3 older=v-4 older_doctor=v-4 olvide=j5k-5v4 olvide_la=j5k-5v4 olvidense=a7v-4
olvidense__mi=a3 olvidense_de=a3 olvidense_de_mi=a3 omg=v4 on=b4e-3f-5g7h-5k-4l6
on_$=b7c-8d3g-3l5v-5 on__$=b-4g-5i9q-4v3 on__appointment=k6 on__bus=e4 on__door=b3 on__i=j4
on__im=v8 on__line=n5 on__list=a-5l5v7 on__phone=d4g7 on__table=b4 on_a=b-8 on_everything=b3
on_everything_$=b3 on_friday=c-4j4v6 on_it=b-4g4 on_it_$=b-4g4 on_me=b-6c3g-4i6u4
on_me_$=b-8c4g-4i6u4 on_my=b-8c15g3i-4k4v-5 on_purpose=b4c-3 on_purpose_$=b4c-3
on_the=b8c-9d6g4q4u-4 on_the_bus=e4 on_the_line=n5 on_the_list=v7 on_the_phone=d4g7 on_the_table=b4
on_thursday=k-3p-4 on_thursday_$=p-4 on_tuesday=o4v-3 on_wednesday=q-4 on_wednesday_$=q-4
on_your=a-6 on_your_list=a-7 once=a-3c-3g4n3v-3 once__$=a-3n6 once_more=a-3n6 once_more_$=a-3n6
one=d-3o4p-10q-3v-3 one_$=b3c-9e-6g-3i-4n-4o8p-4v-12 one__my=c3i4 one__time=g-4n3 one_car=i3
one_is=o-5r4 one_more=a5b-3g-4n3 one_more_time=g-4n3 one_my=h3 one_of=b3 one_with=o-4v5 one_works=f4
only=c-4j-6q4 only_$=h5 only_thing=b3 oozing=c3 open=v5 operacion=b5v-5 operacion_$=b5 operadora=d4
operadora_$=d4 operator=d6 operator_$=d6 opinion=h3 opinion_$=h4 opt=a6b-5c-6l7 opt__$=l8 opt__of=a3
opt_in=a-3l9 opt_in_$=a-3l9 opt_out=a7 opt_out_$=a3 opt_out_of=a3 opting=a4 opting__$=a4
opting_out=a4 opting_out_$=a4 option=o6 option__$=o4 options=o-3p5 options__$=p3 options_again=n6
options_again_$=n3 optout=a5 optout_$=a5 or=g-5i3o-5q7r-7t3 or__$=h4i4t4v-9 or_fri=q3
or_friday=q3r-4 or_gomez=h5 or_gomez_$=h4 or_something=i3 or_something_$=i3 or_the=v4 orale=v3
orina=c4 orina_$=c4 other=h5k-4p4 other_than=h3 other_time=g5 other_times=p3 otra=a-3d-6f-3i-3k6l3
otra_$=k3 otra__$=a-4g3h-11n3 otra__no=h8n-4 otra__please=h3n3 otra_doctor=h3 otra_doctor_$=h3
otra_fecha=k4 otra_fecha_$=k3 otra_persona=d-3e4j3 otra_persona_$=e5h-4 otra_vez=a-6c3e-4g-4k-4l5p-5
otra_vez_$=a-3h-8 otra_vez_no=h7n-4 otra_vez_please=h-4n4 otras=p6 otras__$=p5 otro=b-6e-3h5n-3r-4
otro_$=g-4h6k4v-3 otro__$=a-4g8k-6p4 otro__no=a6 otro_dia=g4h-4 otro_dia_$=g8k-3 otro_lado=i4
otro_medico=r-3 our=a-4v7 out=a5c4d-4e-5f-3h-5l-4q-6r-4u-5 out_$=a13g-6l-5m-3n3v-3 out__text=a-3v5
out__the=c3 out__you=a3 out_i=b3 out_in=b-5c6v-3 out_in_the=c3 out_of=b-4v-3 out_to=a-4b7v4
outside=c-3 outside_my=b4 over=a-3c4k-3n5 over_$=c8g4v-7 over__$=a-5c4v5 over__flu=v6 over__now=a3
over_here=b-3u3 over_here_$=v4 over_my=n5v-5 over_the=v5 over_the_flu=v6 over_there=a3 overdosed=b4
oxygen=c3 oye=c-6n5v4 oye_$=v4 paciente=e4v-4 paciente_de=v-3 pain=a-4b-4c4e-5f-4n-5t3u3
pain_$=b-10c16t3v-4 pain__$=c-6v8 pain__all=c-11v4 pain__away=v4 pain__my=c3 pain_and=h3 pain_is=c-5
pain_went=v4 pain_went_away=v4 pains=f6 panic=c-4v4 panic__$=b6 panic_attack=b6 panic_attack_$=b3
panic_attacks=b3c-3 panicking=b3 panicking_$=b3 panico=b5 panico_$=b4 papa=c3e4v-5 papa__en=e4
papa_esta=c5 papeles=a-4v6 papeles_$=a-4v3 para=k3n-7 para_$=a7 para__$=a-4b3g3i5m7q-8v-12
para__camion=i-4v6 para__dia=f3k3 para__es=m5v-6 para__la=v5 para__martes=q9 para__no=a5v-5
para__quieren=m3 para__sangrar=c3 para__sigo=b4 para_de=c3v5 para_de_sangrar=c3 para_despues=v-3
para_el=a-3b-5f-3q13v6 para_el_camion=i-4v6 para_el_martes=q9 para_ir=i4 para_la=k-6v6 para_los=d3r3
para_mi=a-5b6c-5i-4 para_mi_$=a-4b8c-4e3i-3v-3 para_nada=s6 para_nada_$=s6 para_otro=f3g-3
para_otro_dia=f3k3 para_que=b4k-3m8q-5v-11 para_que_$=a-3m9q-3v-5 para_que_es=m5v-6 para_que_la=v5
para_que_no=a5v-5 para_que_quieren=m3 para_que_sigo=b4 para_siempre=b5 para_siempre_$=b5
parada=b-4c-3v7 parada_$=e4 parada_de=v3 parar=a3 parar_$=a8 pararme=b-5c7 pararme_$=b-5c7
pardon=n5v-4 pardon_$=n6v-4 pare=a6 pare__$=a6 parece=r3 parece__$=r3 paren=a9b-4r-9 paren_$=a13r-12
paren_de=a-5r3 parking=c-5v5 parking__$=g-4v10 parking__a=g6v-9 parking_for=g6v-4 parking_is=v-3
parking_is_a=v-3 parking_there=v6 paro_de=c4 paro_el=v3 part=n3 pas=a5f4 pas_$=a6 pasa=i4 pasado=v3
pasar=c5 paseme=d5 paso=b3c-4s6u-5v4 paso_$=c-3v4 paso__$=u-5 pass=b-8g-3i4r-3s7v-4 pass_$=g-3r-3s7
pass__$=b-7c3 passed=c3e6 passed_a=c4 passed_on=e3 passed_out=c4 passed_out_in=c3 past=b3
pastilla=b-6 pastillas=b7 pastillas_$=b6c-7 patel=a-5b-4e-5h5o-3v4 patel_$=e-4o-12v5 patel__$=h7
patel__gomez=h8 patel_no=h5 patel_on=o4 patel_or=h5 patel_or_gomez=h5 patient=e6v-7 patient_$=e5v-4
patients=v4 patron=g6 pavor=b6 pavor__la=b3 pavor_a=b3 pavor_a_la=b3 pay=b3i6v-3 pay_for=i7v-9
paz=a4b-4e5 paz_$=a4b-4e3 pcp=h3 peace=b3 peace_$=b3 pecho=b-4c4 pecho_$=c3 pecho_y=f3 pedi=a6v-4
pedi_que=v-3 pee=c6v-6 peeing=c3 pega=g3 pega_$=g4 pelicula=b-4 pelicula__miedo=b-4 pelicula_de=b-4
pelicula_de_miedo=b-4 peligro=b5 peligro_$=b5 pelo=b3 pena=b6c-3 pena_$=b4c-3 pensarlo=g5
pensarlo_$=g5 people=c-3d3 people_$=a3i3 people__$=d6v-3 people_are=a-4b7 peor=b-3c11 peor_$=c6
perdi=g-3n6 perdi_el=c6 perdi_mis=v7 perdon=e-6v5 perdon_$=e-5n6v-3 perdon__para=v4 perdon_era=v4
perdon_era_para=v4 perhaps=v3 period=c4 period__stop=c4v-5 period_wont=c4v-5 period_wont_stop=c4v-5
permission=a6 permission_to=a4 pero=i4k3m3r5 pero__no=i3v-3 pero__que=i3 pero__tengo=i5o5 pero_me=c5
pero_necesito=i3 pero_no=i5o4 pero_no_tengo=i5o4 pero_ya=v3 pero_ya_no=i3v-3 perro=b-4v6
person=a-4b-5d8e6v-4 person_$=d3 persona_$=h-5 persona__$=h7m-4 persona_please=h7
persona_please_$=h7 persona_real=m-3 persona_real_$=m-3 pesimo=v3 peso=c3 phishing=m3 phishing_$=m3
phone=a3c-5d6e5g3h-4i-3 phone_$=a6b-6g4 phone__$=b-3 phone__dis=m5 phone__dont=b3 phone_me=d8
phone_who=m5 phone_who_dis=m5 pick=c-4d3i4r5v-6 pick_$=r4 pick__$=d5i4 pick__up=i4 pick_me=i4
pick_me_up=i4 pick_up=d5 pick_up_$=d5 picks=i5 picks__up=i5 picks_me=i4 picks_me_up=i4 pico=a4c3v-5
picture=v5 pictureno=r-6s6 pictureno_$=r-6s6 picturesick=c6 picturesick_$=c5 picturestop=a6
picturestop_$=a4 picturestop__$=a3 pictureyes=r6 pictureyes_$=r6 pie=b-4g-4i7 pie_$=g-3i8
pienso=b4c-3g5 pienso__hacerme=b3 pienso_en=b5 pienso_en_hacerme=b3 pierna=c3 piernas=c3 pies=c5
pila=g4v3 pills=a-5b5 pills_$=b10c-12 pink=c3 piso=v4 piso__$=v4 pizza=e6 pizza_place=e4 place=e4v-3
plan=b6 plan_$=b4 plane=b-3g5 plane_$=b-3g5 planned=b4 plants=v3 platico=g3 platico__mi=g3
platico_con=g3 platico_con_mi=g3 please_$=a-9b-3c-12d4e-8f5g3h6l-3n5r-7t-3 please__$=b3f3g-3
please__me=f-5 please__my=j4 please__text=b3 please__the=v6 please_call=a-6d8 please_call_me=d3
please_cancel=j5 please_do=r5 please_do_$=r5 please_dont=f7j-5 please_dont_text=b3 please_help=b6f6
please_help_$=b4f6 please_im=b7 please_keep=v7 please_keep_the=v7 please_no=e-3 please_send=b3
please_stop=a7 please_stop_$=a3 pm=j3 podre=j4 podre__$=j4 point=b12j-3v-3 point_$=b5 poison=b4
police=e5 police_$=b3v6 policia=b4 pon=i8 pon_$=i8 pongame=l3 pongame_con=d-3 pongo=m5 por=e-3f-4o-3
por__$=c-3e-3i8s-8 por__me=m5 por__no=b4 por_ahora=g7s-4 por_dentro=b6 por_dentro_$=b6 por_mi=v-8
por_mi_$=i5v-3 por_que=b9v-6 por_que_me=m5 por_telefono=e-6v5 por_un=b-4e4v7 por_uno=i6v-3
por_uno_$=i6v-3 portal=v8 portugues=f5 portugues_$=f5 posible=k4 possible=v6 possible_$=r-3v8
postpone=k5 postpone__visit=k3 postpone_my=k3 postpone_my_visit=k3 pounding=v-3 pregunta=n4
pregunta_$=n6 preguntar=s-5 preguntar_$=s-5 prende=i3 prende_$=i3 presion_$=c4v-4 presion_ya=v4
press=a3 pressure=c3 problema=c-3 problema_$=c-3 proposito=b5 proposito_$=b5 provider=h6
provider_$=h3 pueda=k4v-3 pueda__$=k4v-3 puede=b-6c-4f3h3o-4q4r-8v3 puede_$=i3 puede__$=h4
puede__alguien=g3 puede__en=f6v-4 puede__para=k3q4 puede__una=f3 puede_llamar=g3
puede_llamar_alguien=g3 puede_llevar=i3 puede_llevar_$=i3 puede_ser=f4 puede_ser_$=v4 pueden=a-4i4
pueden__$=i4 pueden_recoger=i4 pueden_recoger_$=i4 puedo=a-3c4f3h-3m-3s-6 puedo_$=f7
puedo__$=c4g7v-7 puedo__bien=c10 puedo__del=c5 puedo__despues=g-4v10 puedo__el=f4k-3v-5 puedo__la=c6
puedo__martes=k5 puedo_con=b3 puedo_el=k5q-6 puedo_hablar=g8 puedo_hablar_$=c-9g8 puedo_ir=b-3f9
puedo_ir_el=f4 puedo_levantar=c3 puedo_manejar=g-4v4 puedo_mas=b13f-3 puedo_mas_$=b12 puedo_ni=b4c-3
puedo_respirar=b-4c4 puedo_respirar_$=b-4f3 puedo_salir=i5 puedo_tomar=k-3v4 puedo_tragar=c4
puedo_tragar_$=c4 puente=b4 pues=f-6g-5 pues_$=c-3r6v5 pues_no=s4 pues_no_$=s3 puffy=c4 pulled=c5
puntos=c4v4 puntos_$=c5 purge=a3 purpose=b4c-3 purpose_$=b4c-3 pus=b-5c7 pus_$=c4 puse=s3
push=c-3k9q3 push__back=k4 push_it=k5 push_it_back=k4 push_my=q3 put=a-6c-3l3v-6 put__back=l3
put__through=a-3b-3d5 put_me=a-5l3 put_me_back=l3 put_me_through=a-3b-3d5 put_the=c4g3v-3
que=e-3l-4m6n4t-4u3 que_$=a-8m5n19q-4r-4s-5v-5 que__$=b-4c-8d-8f-4h-14m7o-6 que__a=h6 que__abren=v3
que__aguanto=b-4c3 que__cierra=f6v-3 que__de=a7m-3u-3 que__dijo=p-3 que__duele=c5 que__el=j4
que__en=v4 que__es=m-5v8 que__escuche=h5 que__espanol=h4 que__esto=a-4f3m5 que__habla=m3
que__hable=d9g5 que__hay=p5 que__la=k3 que__llame=d7h-3 que__llamen=b-3d3f5 que__lleve=b4
que__los=b-7v6 que__me=d-3f-5s3v14 que__mi=g5v-6 que__mucha=c3 que__pregunta=n4 que__que=b-3i-3m4
que__quiere=m-4v7 que__sigan=a3 que__tengo=b3 que__tienen=h4v-3 que__vea=h3 que_dia=v10 que_dios=u4
que_dios_me=u3 que_doctor=h-10m6v3 que_doctor_$=h-10m6v3 que_es=a-5m7 que_es_$=m4v-5
que_es_esto=a-3m5 que_este=u3 que_estoy=c4 que_hable=d-4f7h3 que_hable_espanol=h4 que_hacer=m5
que_hacer_$=m5 que_hago=v4 que_horas=f6g-5k-4v5 que_horas_abren=v3 que_horas_es=k-3v4 que_ir_$=i3
que_ir_en=v4 que_la=k3v3 que_le=u6 que_llevar=i-5v5 que_mas=o-4p7 que_mas_hay=p5
que_me=a-4c5d15e-3g3i3k-5v-12 que_me_duele=c5 que_me_habla=m3 que_me_hable=d9g5 que_me_llame=d7h-3
que_me_llamen=b-3d3f5 que_me_lleve=b4 que_me_pregunta=n4 que_me_sigan=a3 que_me_vea=h3
que_miedo=b-3v5 que_no=a9b-6f-4m-3r3 que_no_$=s3 que_no_aguanto=b-4c3 que_no_me=a5 que_no_tengo=v5
que_otro=j4 que_parada=v4 que_piso=v4 que_pueda=k4v-3 que_quieren=b-4m8 que_quieren_$=m3
que_quiero=k3 que_se=a-4c-3m6 que_se_me=v3 que_sea=h6v-3 que_seguir=b5v-3 que_si=h5r-9v7
que_si_$=r-8v9 que_sigo=b4 que_susto=v3 que_susto_me=v3 que_tenga=r9u5v-6 que_tengo=b-4i-3m3
que_tengo_que=b-3i-3m4 que_vaya=j5 que_ya=b6 que_ya_me=b3 queda=f3i4 queda__$=f3 queda_bien=f4
queda_bien_$=f4 quede=c4 quede_sin=c4 quedo=c-3g3 queja=d3 queme=c5 quemo=b3 querer=b-3c4
querer_$=b-3c4 question=n4v-3 question_$=n4 quien=a-3b-8c-3i5m7 quien__$=f-7v4 quien__el=m6
quien__lleve=f3i3 quien__usted=f6 quien_es=a-4 quien_es_$=e3 quien_es_usted=f6 quien_me=b-4d5h-3i7
quien_me_lleve=f3i3 quien_tengo=m6 quien_tengo_el=m6 quienes=m5 quienes_son=m5 quiere=b3f3m-6v4
quiere_$=m-4v7 quiere__$=b3f4 quiere__mi=e3 quiere_matar=f5 quiere_matar_$=f5 quieren=m9
quieren_$=m6 quiero=c-3e-8l3m-13v-8 quiero_$=f-4r7 quiero__$=b7c-5f-10j-7q-3r-4 quiero__a=a-4
quiero__avisos=l4 quiero__cita=f5j7k-11 quiero__con=a-3b4 quiero__de=a7f-9 quiero__del=f7
quiero__doctor=h4 quiero__los=a7 quiero__me=b-8d4f4s-3 quiero__mensajes=f4 quiero__mi=f-6
quiero__nada=a7 quiero__no=a-6d3 quiero__para=b5 quiero__que=h6 quiero__una=f4 quiero__ya=f5
quiero_cancelar=a5 quiero_cancelar_los=a7 quiero_descansar=b5 quiero_gente=a-6d5 quiero_hablar=d3h-3
quiero_hablar_con=h-3 quiero_hacer=f4 quiero_hacer_una=f4 quiero_ir=h3s-3 quiero_ir_con=h3
quiero_irme=b3 quiero_irme_con=b3 quiero_la=f8h5j6 quiero_la_cita=j5 quiero_la_del=f7 quiero_mas=a6
quiero_mas_mensajes=f4 quiero_morir=b5f3 quiero_morir_$=b4 quiero_mover=k3 quiero_no=a3
quiero_otra=k5 quiero_otra_$=k3 quiero_que=b-3f4 quiero_que_me=b-8d4f4 quiero_recibir_$=l3
quiero_saber=a3 quiero_salir=a4b-5 quiero_un=h4 quiero_una=k-5 quiero_una_cita=k-5 quiero_volver=a-5
quiero_volver_a=a-4 quit=a11b-5j-3m-3 quit_$=a5v-9 quit__$=a7v3 quit__me=a8c-6 quit_it=a3
quit_sending=a3 quita=c3 quitame=a5v-3 quitan=a-3v5 quitar=a5 quitar_la=v6 quite=a-3b-7c7 quiten=l3
quiten__numero=a5 quiten_mi=a4 quiten_mi_numero=a4 quitenme=e-4j3 quitenme_$=e-4 quitenme_la=j3
quito=b3c-3u3 quito_el=b3 quizas=v6 quizas_$=v6 racing=c3 rain=c-6k6v8 raite=i7 raite_$=i7 ramos=h3
ramos_$=h3 ran=c3 ran__of=c4 ran_out=c4 ran_out_of=c4 rancho=v6 raped=b6c-3 raped_$=b6c-3 rapido=n4
rapido_$=n4 raro=c4 rash=b-4c7 rash__over=c3 rash_all=c3 rash_all_over=c3 rather=d3e-4h3s4v-5
rather__$=s4 rather__the=h5 rather__this=d3 rather_have=h4 rather_not=h-5s4 rather_not_$=s4
rather_see=h3 rating=m7 ratito=g7 ratito_$=g4 rato=g3 rato_$=g3 re=a-7l5 reach=g6 reach__$=g6
reached=e3 reaction=c5 reaction__the=c4 reaction_to=c4 reaction_to_the=c4 read=f9n3v6
read__$=b-5f9v6 read_this=f6 reads=b4 reads__phone=b4 reads_my=b4 reads_my_phone=b4 ready=b3
ready_$=v3 ready_to=b5 reagendar=k6 real=d3e-3f-3g-3m3v-3 real_$=d6 real__$=m5 real_bad=c4 really=b4
really_$=s6 really__of=b3 reason_$=c4 reason__keep=b3 reason_to=b5 reason_to_keep=b3 rebook=k8
receive=a4 recepcionista=d3 recepcionista_$=d4 receptionist=d4 receta=v5 rechazo=a4 recibir=a3
recibir_$=l3 recibir__$=a4 recibir__mensajes=a-3 recibir_los=a-3 recibir_los_mensajes=a-3 recital=k3
reckon=r3 recoger=i5 recoger_$=i4 record=v3 recordarme=a-5r4 recordatorio=v3 recordatorio_$=v3
records=a3d4 records__over=a3 red=c8v-7 red_$=c5v-4 red_and=c3 refill=g-3v7 refill__my=v3
refill_on=v3 refill_on_my=v3 refrain=b-3 refrain_from=b-3 refuse=a3 regalo=b3 regalo__cosas=b3
regalo_mis=b3 regalo_mis_cosas=b3 regret=b3 regular=v4 remind=n8 remind_me=v8 reminders=c-3n-4
reminders_$=a11v-12 reminders__$=v3 remove=a6k-3m-3s-4v3 remove__$=a3 remove__number=s-5
remove_me=a5 remove_me_$=a3 remove_this=s-4 remove_this_number=s-4 repeat=n6 repita=n3 repite=n3
reply=g5m5v-4 reply__$=v-3 report_$=a-5g5 reporting=a4 reporting_you=a4 representative=d3
representative_$=d3 reprogramar=k5 reprogramar_$=k5 reschedule=g-5j-4k10q3v-4 reschedule_$=k4q-7
reschedule_for=q3 reschedule_my=f8 respirar=c3 respirar_$=b-8c6f3 restart=l4 resume=l7 revoke=a5
ride=a-3b-5c-8e-3i14j-5v-7 ride_$=f-6i4 ride__$=f7 ride__through=i3 ride_fell=i3
ride_fell_through=i3 rides=i5v-6 rides_$=i5v-6 right=b-9c7g-7 right_$=c7g-5v3 right__$=c-6
ring=d11g4 ring__$=d6 ring_me=d11g4 ringing=c5v-3 risa=b-3v8 risa_$=b-3v4 riverside=i-3
riverside_$=o3r-3 riverside_one=r4 road=u-3 roads=i4v-3 roads_are=i4v-3 robert=e4 roble=v6
robot_$=m4 robots=d3 robots_$=d3 rock=b3u5 rock__$=b3 rock_bottom=b3 rock_bottom_$=b3 rodilla=c4
rodillas=h-3v3 rodillas_$=h-3v3 roof=b5 room=m-3n-3v4 room_$=m-3n-3v9 roommate=e4 rope=b4c-3
rope_$=b3 rosa=e4v-4 rota=b8g-3 rota_$=b8g-3 rough=h6 rough_$=b-3h6 run=n3 run__by=n3
running=a-3i5v3 running__temp=c4 running_a=c6 running_a_temp=c4 running_late=v5 runs=c4 runs_$=c4
s=a9b6r5v-7 s_$=a-6b9r5 sabado=q4 sabado_$=q6 sabado__$=g3 sabado_lamanana=g3 sabado_lamanana_$=g3
sabe=m-5v10 sabe_$=m-5v10 saber=f4v-5 sacan=a3 sacaron=m3 sacaron__numero=m3 sacaron_mi=m3
sacaron_mi_numero=m3 safe=b7e-3 safe__$=b3 safe_here=b3 safe_here_$=b3 said=a6 sale=r3v-5 sale_un=i3
salgo=a8 salgo_$=a7 sali=c4t3 sali__$=v5 sali__de=c3 salida=b6c-7 salida_$=b10c-6 salieron_mis=v4
salio=b-4c7 salio_un=c3 salir=i3 salir_$=a9b-8i4 salirme=a6b-3 salon=g3 salon_$=g3 salud=v3
salud_$=v3 same=h6v-3 same__$=h4v-3 sangra=c-5e7 sangra__rosa=c-3 sangra_no=c-3 sangra_no_rosa=c-3
sangran=c4 sangrando=c6 sangrar=c3 sangrar_$=c3 sangre=c6v-6 sangre_$=b-5c6v-4 sano=v6 saquenme=a3
sarpullido=c3 saturday=q6v-3 saturday_$=q4 saturdays=v4 saturdays_$=v4 save=a3b4 saved=a-4b5 saw=j3
say=b-4n11q-5r-6v-3 say_$=m-8 say__again=n3 say_it=a-5n12v-3 say_yes=m4r-3 says=a-3 scam=m5
scam_$=m4 scared=a-4b3f3 scared_$=b6v-4 scared__death=b3 scared_and=f6 scared_me=b-5v6
scared_of=b-5v5 scared_to=b10r-3v-5 scared_to_death=b3 scary=v5 scary__$=v3 schedule=g7j4k-4
scheduler=d3 school_$=v5 scream=a5v-4 scream_$=a5v-4 se=a-7c6e3f-9h-4j-3l-3m8n7o-3s-9 se_$=e-4s-9v19
se__$=b-4m8n9v-13 se__a=e9v-3 se__acabo=c6 se__de=c3v-4 se__fue=c-3e4 se__la=e-4n3 se__mi=b6e-5
se__muriendo=v4 se__murio=c-3v6 se__para=e4 se__que=m4 se__quita=c3 se__todo=b4 se_acabe=b3
se_como=b5 se_corta=b3n4 se_corto=b-4n6 se_corto_$=b-4n6 se_de=m4 se_de_que=m4 se_encuentro=b-3e5
se_encuentro_en=e3 se_esta=b-4n5 se_fue_a=b-4e4 se_le=g4 se_lo=e-3v-3 se_los=a6
se_me=a-8b-8c19d-4e-12g-8i5k5n-8r3 se_me_acabo=c6 se_me_murio=c-3v6 se_me_quita=c3 se_murio_mi=e-5v4
se_nada=e3 se_nos=e8 se_oye=c-6n9v-3 se_puede=v-3 se_puede_$=v-3 sea=h7k3r4v-7 sea__$=h6k3
sea__ultimo=a4 sea_el=a4 sea_el_ultimo=a4 sec=g8 sec_$=g8 second=g-4 second_$=g-3n3 second__$=f4
second_one=f3 second_one_$=f4r3 see=b4e-4g3h5k-4n-4 see_$=b-3g10 see__$=v5 see__doctor=h-5j6r3
see__i=b6 see__it=r-3 see__reason=b3 see__way=b6 see_a=b5 see_any=b4 see_that=a3h3 see_the=j4r3v-4
see_the_doctor=h-7j6r3 see_what=a6 seeing=c3 seen=j6 sees=h3 seguir=b6v-4 seguir_$=b3 seguir__$=b5
segundo=f5 segura=v3 segura__mi=b-3v5 segura_en=b-3v5 segura_en_mi=b-3v5 seguro=b-4m3s-3v4
seguro_$=s-3v4 seguro__$=v4 self=b5 semana__$=e4 semana_parada=e4 semana_parada_$=e4 semanas=c6
semanas_$=c3 senal=e-5n8 senal_$=e-5n7 send=a3b3f-5i4j-5v-5 send__$=b6j-4 send__van=i5 send_a=i7
send_a_van=i5 send_help=b7v-4 send_help_$=b7v-4 send_me=a5b-4j-4 send_the=b3l3 sending=f4l4v3
sending_$=l5 sending_me=a4f5 sending_these=e3 senor=e4i3v-8 senor__$=i5v-5 senor_se=e3
senora=f4g3s-3 senora_$=f5g4s-3 senorita=g-5v4 senorita_$=v5 senorita__que=b3 sent=v11 sentido=b6
ser=f4q3 ser_$=v4 seria=v4 service_$=v-4 set=p4 set__$=p5 shall=g5 shape=v3 she=a-3c-5e7h5k-4
she__$=v-3 she_moved=v-3 she_was=e-3 shes=e3v-5 shift=k5q3 shift_$=g4 shoes=v5 shoot=b6 shop=e4
shot=b-4 shot_$=i5 shot_made=c3 shotgun=b4c-3 should=i-4v5 should_i=b-5i-3v11 shouldnt=b3 show=j7k4
shower=c3 shower_$=c4 shut=a8c-3 shut__$=a3 shut_up=a3 si=c-4e-5g-5j-9m-5n-6p-4r11s-11t-4u-9
si_$=b-4c-4q-6r-8 si__$=a9f-6h3r-10v-3 si__del=r3 si__gustaria=f3 si__hacer=f5 si__me=r7 si__no=r5
si__pero=b-5 si__que=r5 si__recibir=a-7l4 si_el=r6 si_el_martes=r3 si_es=r-4v-4 si_gracias=u-4
si_la=r11 si_la_del=r3 si_me_gustaria=f3 si_no=r5v7 si_pero=d3k5q3r10 si_pero_me=d3 si_please=r3
si_quiero=a-8b-3l3r3 si_quiero_hacer=f5 si_quiero_recibir=a-7l4 si_tienen=f3 si_yo=b3 sick=v5
sick_$=b-3i4v-5 sick__$=i-3v9 sick_and=e3 sick_in=v4 sick_lol=i-3 sick_lol_$=i-3 sick_note=v4
sick_of=v5 sick_today=c4 side=b-5c6 side_$=c3 side__$=v7 side_effects_$=v8 siempre=v3 siempre_$=v3
siento__$=c12f-4v3 siento__mal=c4f6 siento__me=b4 siento__no=c-4 siento_bien=v-4 siento_muy=f5
siento_muy_mal=c3f6 siento_que=b13c-6v-5 siento_que_me=b4 siete=t3 sigan=a4 sign=c-4f3l4r3
sign__up=a-4r3 sign_me=a-6c-3l4r3 sign_me_up=a-4r3 sigo=c6 sigue=c4 sigue_doliendo=c3 siguen=a3e3
siguiendo=b5 siguiendo_$=b5 sii=r3 sik=c9 silence=a4 simon=r4 simon_$=r4 sin=a-3k-3u-3 sin__$=c4
sin__ni=c-6 sin_carro=v-3 sin_carro_$=v-3 sin_dolor=b5 sin_mi=v-3 sin_querer=b-3c4
sin_querer_$=b-3c4 since=c4 since__$=c5 sintomas=v3 sirven=r4 sister=e3h3 sister__$=h3 sitting=e4
six=v-4 six_$=v-3 size=v3 skin=c3 sleep=b3g3 sleeping=c-5e5 slipped=c3 slot=c-4g-6j5k6
slot_$=g-6j5k4 slower=n7 slower_$=n5 smell=c4 smells=c3 smoking=v5 so=d-8e-8f-7g-10m-3n-8o5p-7r3
so_$=a-3b-4r5v12 so__$=a-8b3v-3 so__can=j3 so__cant=b-3 so__have=v-6 so__i=v-3 so__no=a3 so__one=o3
so__pain=b-3c4 so_afraid=c4 so_anxious=b3 so_bad=v-3 so_i=i3v-3 so_i_cant=b-3 so_i_have=v-6
so_kind=a-3 so_much=b-3c3v-3 so_much_pain=b-3c4 so_please=a3 so_scared=b5v-3 so_that=a3 so_the=o5q-4
so_theres=a3 sobbing=b5 social=d5 social_worked=d3 soga=b4 sola=a-3b9c-4v-5 sola_$=b6v-3 soledad=b3
solicito=a4 solicito__baja=a4 solicito_la=a4 solicito_la_baja=a4 solo=b-3c-3h4q5r-4 some=g5m3
some__time=g5 some_other=g5 some_other_time=g5 somebody=d3v-3 somebody__$=d-3 somebody__me=g6
somebody__the=d4 somebody__up=d6i-3 somebody_else=j5 somebody_that=d-4 somebody_who=a5
someone=g-3v-3 someone__$=a5 someone__speaks=d3 someone_call=d4 someone_call_me=d4
someone_else_$=a5h-5 someone_please=b3 someone_to=i3 someone_who_speaks=d3 something=k3
something_$=c4i3 something__up=c-4k3 something_came=c-4k3 something_came_up=c-4k3 something_i=b4
sometime=g-3v3 sometimes=b3 sometimes_i=b3 son=b-4v4 son_$=b-3e3 son_un=v5 soon=d-4u5
soon_$=b3d-3u5v3 sooner=k5v-3 soonest=q3 sore=c7 sorry=c-4 sorry_$=n-3v3 sorry__$=d4m8 sorry_for=b3
sos=b11 soul=b5c-3 sounds=r5 soy=b-4c-8e10g-3i-3j-3 soy_$=e4 soy_el=e3 soy_la=c-4e12s-4
soy_paciente=e-3 soy_su=d-5e5v-3 soy_una=b3e-3 soy_yo=e-4v3 spam=a9e-4m-5 spam_$=a8m-4
spanish=a-4b-3f7 spanish_$=f3 spanish_speaking=h4 speak=d5h-5n4 speak__$=c-6d-5n5 speak__a=c3d4
speak__the=d3 speak_to=d11f-5 speak_to_a=c3d3 speak_up=c-3n7 speak_up_$=c-3n7 speak_with=d9
speaking=e6h3 speaking__$=h4 speaks=f4 speaks__$=d-3 speaks_arabic=d3 speech=c5 speech_is=c5
spring=e4v3 spring_$=e3v3 staff=d5 staff_$=d5 standing=v3 start=a-6b-4c-6l7 start_$=i3
start__me=l4n-3 start_texting=l3 start_texting_me=l3 started=c3 state=m5 stepdad=b4c-3
stepdad__me=b4c-3 still=b-4c4i3r3v-5 still__$=g3r3v-3 still__the=i3 stings=c3 stings_$=c3
stomach=a-3b-3c8 stomach__$=c4 stone=c3 stop=a8c-7g-4k-5m-3n-7r-7
stop_$=a25b-5c-3e-4l-3r-11s-9u-6v-8 stop__$=a8b-5e3l4v-15 stop__at=v11 stop__im=c5
stop__me=a3b3f4l-5 stop__my=a3 stop__now=a3 stop__the=a-7v7 stop__these=e3v5 stop_calling=a6c4e3
stop_calling_$=a3e3 stop_contacting=b6 stop_contacting_me=b6 stop_crying=v-5 stop_crying_$=v-5
stop_eating=v7 stop_for=a4 stop_it=a8 stop_it_$=a6 stop_me=a-11l9r4 stop_me_$=a-11l9r4 stop_my=j4
stop_sending=e3f5v4 stop_sending_me=f6 stop_sending_these=e3 stop_texting=a5m-3r-4
stop_texting_me=a3 stop_the=b5 stopped=c-4 stopped__$=c-5 stopped_smoking=v5 store=c5 story=v3
strangle=b3 street=v4 street_$=o-5v7 stuck=c4 stuff_$=a3 su=c-3d-4e9g-3h-4n-4v-4 su__$=e7n-3v-3
subscribe=l4 subscribe_$=l3 sucks=a-4 sudo=c4 suficiente=a5 sugar=a-3 sugar_$=v7 sugars=c4
suicidal=e-3 suicide=b5 sum=d4 sum_1=d4 super=g3v-3 supervisor=d4 supervisor_$=d3 supposed=r3v-4
sure=a-4b-5g-5r10s-5 sure__$=o3q6v4 sure_tomorrow=q8 sure_yet=r-5v5 surgery_$=v-3 sus=a10 sus__$=a5
sus_mensajes=a5 sus_mensajes_$=a4 suscripcion=a6 suscripcion_$=a6 susto_me=v3 swallow=b-4c3f3
swallow_$=b-4c3f3 swap=k6 swelling=v5 swelling__$=c3 swelling_up=c3 swelling_up_$=c3 switch=h3k5
switch__$=h3 switch__to=e3k3 switch_me=h3 swollen=c4v-4 symptoms_$=c3 ta=r3 ta__$=r3 ta_bien=r3
ta_bien_$=r3 table=b4 tagalog=f6 tags=i4 tags_expired=i4 take=a3c-6m-3r-4s-3 take_$=k5v-6
take__$=b-5i6u3 take__anymore=k-4 take__list=j-3 take__my=a-3l3 take__off=b-3j3 take_back=a-3l3
take_care=u3 take_care_$=u3 take_it=b9k-5v-4 take_it_anymore=k-4 take_me=b-8h4i10j3v-8
take_me_$=b-4i11v-7 take_me_off=j3 take_my=a4b-3v4 take_off=j-3 take_off_list=j-3 take_the=f6)";

}  // namespace rb::grammar
