#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning9;
const std::string_view kLeaning9 = R"(
~ass=d3f-8h7k-6m-3n-6q-8r-10s8v-5 ~ass>=r-10s8v-9 ~assa=b3 ~assau=b3 ~asse=b-4c4e5g3 ~assed=c7e5v-5
~asses=c-3g4v6 ~assi=b-5d4f-3h9v-7 ~assig=h10 ~assis=d5 ~assm=a5e-3 ~assme=a5e-3
~ast=a5b-3g-4j-8k-4l-3m-6o4s-9t-3u-7 ~ast>=b-3e3f-3g-6j-4o5v8 ~asta=a7c-4g3i5s-7 ~asta>=a7c-4g3i5s-7
~aste=b-4f6v-13 ~aster=a-3d3 ~asth=v3 ~asthm=v3 ~asti=a3g-5k-3n-4 ~astid=a8n-3 ~astim=c6 ~astin=v3
~asu=e-4v7 ~asus=e-4v7 ~asust=e-4v7 ~at>=a-14b-4c-15g5i-3j-10l-13n7o-8r-4s-5t-10v9
~ata=b6e-10h-3i-9n-10 ~ata>=a8b-7 ~atal=b-3c4 ~atal>=b-3c4 ~atan=g-4v5 ~atan>=b4 ~atand=v6
~ataq=b4v-3 ~ataqu=b4v-3 ~atar=b6c-7e-4i-4n-4 ~atar>=b6d-4v-10 ~atard=g3q3v-9 ~atare=b4 ~atarm=v3
~ataro=c-4v8 ~atc=e4 ~atch=e4 ~atch>=b-6d3e4 ~atchi=g3v-6 ~atd=n3v-5 ~atd>=n3v-5
~ate=a-6b4c3e-7f-10g3i-5j-4k6l-6n-16o-6q-10r-5s-3u11v-6 ~ate>=a8f-3h-4i-4k8m3n-4q-3r-3 ~ated=a-5
~ated>=a-6d3 ~atef=u5 ~atefu=u5 ~atel=a-4b-5c3d-5e-7g-7h7o-4v3 ~atel>=a-5b-5d-3e-7g-3h7o-4v4
~ately=c5 ~aten=b7d7i-6u7v-3 ~atenc=v3 ~atend=d6g3i-5 ~atent=u7v-5 ~ater=a-8d-11g9h-4i4p3v-20
~ater>=a-8b-5d-9g10h-3i-3p3r-4v-15 ~ateri=i7v-4 ~aterr=b3 ~aters=c4 ~ates=k3v-4 ~ates>=k3v-4
~atev=c5 ~ateve=c5 ~ath=a-4c10e-3g-13i-3n-6v-4 ~ath>=c3v-5 ~athe=a-3b3c3d3g-6h3n-3s3 ~athe>=c5f3v-7
~ather=d3g-5h3s3v3 ~ati=a-3b-3c-4f-8g5i-3j-7q-8r-6t-4u-5v3 ~atic=b-5c7e-3n7v-6 ~atica=c7 ~atico=g3
~atie=b-10c-10e6 ~atien=b-10c-10e6 ~atin=m7 ~ating=m7 ~atio=b9c-3d-5k4m-4n-5 ~ation=b9c-3d-5k4m-4n-5
~atis=m-3v6 ~atis>=m-3v6 ~atit=g8 ~atito=g8 ~ativ=c-4h3 ~ative=r-3 ~ativo=h4 ~ato=a3b-11 ~ato>=v3
~ator=b-10 ~ator>=b-5c4d3f3i-6 ~atori=v3 ~atos=a3 ~atos>=a3 ~atr=a-3c-3d-3g6j-5k5 ~atra=b-3h3i3j-5k5
~atrag=b-5 ~atrap=b6c-6 ~atras=b-5j-4k6v6 ~atro=g6v-6 ~atro>=v-3 ~atron=g6 ~ats=g-6o-8s-5
~ats>=g-6o-8s-5 ~att=e-4g-5r4 ~atte=b-3e-3r4 ~atten=b-6j3 ~atter=r4 ~attic=b3 ~atu=o-3q4 ~atur=o-3q4
~aturd=o-3q4 ~aud=m5 ~aude=m5 ~aude>=m5 ~aug=b-5v6 ~augh=b-5v4 ~aughi=v10 ~aught=c4v-6 ~augu=v3
~augus=v3 ~aul=b3e3v-3 ~ault=b3 ~aulte=b3 ~aun=a5e-4 ~aunt=a6e-3 ~aunt>=a6e-3 ~aus=a4c5 ~ause=a4c4
~ause>=a5o3 ~aut=d-5e-3i4n-4 ~auto=i4n-4 ~autom=i6 ~autor=a7v-4 ~aux=b9v-4 ~auxi=b9v-4 ~auxil=b9v-4
~ava=q5v-3 ~ave=b4i3m-12n-8o-4r-6u4v-3 ~ave>=b3k3m-11n-3o-6r-5u3v-3 ~aved=a-3 ~aved>=a-3 ~aven=i4q-3
~avent=i4q-3 ~avi=a-6b-5g4i-3q-8s-5v10 ~avia=b-4 ~avia>=b-4 ~avin=g-6v-8 ~aving=g-6v-8
~avis=a-5b-6g9u4 ~avisa=a-4u4v5 ~aviso=b-5g8v-3 ~avo=a3c3v-6 ~avo>=c5 ~avor=a4v-3 ~avor>=a4v-3
~aw>=c-3j6r-8s8 ~awa=a9c-4i-4n-3o-3r-4 ~away=a9c-4i-4n-3o-3r-4 ~away>=a9c-4i-4n-3o-3r-4 ~awf=b-5c4
~awfu=b-5c4 ~awful=b-5c4 ~awl=b4 ~awli=b4 ~awlin=b4 ~awy=a3 ~awye=a3 ~awyer=a3 ~ax>=e3v8 ~axi=i8v-9
~axi>=i8v-9 ~ay>=a-10c-9d-4f-8g-5h-5i3j-13k4m-6n-4r-12s7t4u-8 ~aya=a8j6n-7u6v-9 ~aya>=b3j6u7v-7
~ayan=a6 ~ayans=a3 ~ayb=k-4q3r-5v3 ~aybe=k-4q3r-5v3 ~aybe>=k-4q3r-5v3 ~aye=c4f-3i-6 ~ayer=f-3i-6
~ayer>=f-3i-6 ~ayo=b-8c5v3 ~ayo>=b-10c6 ~ays=a-8b4e-6r-5v-3 ~ays>=a-8b4e-6r-5v-3
~ayu=a-5b3c-5e-3f-7k-4m4v7 ~ayud=a-5b4f-4m5 ~ayuda=b-3m7 ~ayude=b9d-3 ~ayun=v8 ~ayuna=v8
~az>=a8b-4e4v-3 ~aza=j-6k10v-3 ~azo=d4g-11u9v-9 ~azo>=a5b-7d4u8v-6 ~azon=a-3 ~azon>=a-3 ~azos=b5c-4
~azos>=b5c-4 ~azu=b-4c5 ~azuc=b-4c4 ~azuca=b-4c4 ~ba>=a-4c-3g7v-3 ~bab=v-4 ~baby=v-4 ~baby>=e-5v-3
~babys=e5g-3 ~bac=g3h3i-4l5n3 ~back=g3h3i-4l5n3 ~back>=b4c-8g4h3i-3l6n4 ~backi=v3 ~backs=c5v-3
~bad=a-7g7k-3p3q3r-8u-5 ~bad>=g5p6q-3 ~bado=c-4o-3q7 ~bado>=o-3q4 ~bai=j3 ~bail=j3
~baj=a4b-9l3n-6o-4 ~baja=a4b-4l3v-5 ~baja>=a7b-6i3j3l4v-7 ~bajad=c3v-4 ~bajan=f5g5 ~bajo=f-3i-5k4v3
~bajo>=f-3i-5k4v3 ~bal=c7 ~ball=c4 ~bam=g6 ~bame=g6 ~bame>=g6 ~ban=c4f-15i-9k-7n5p-5v-7
~ban>=a11e-4f-5g-3p-5s-5 ~banc=n8v-5 ~banco=n8v-5 ~band=g-3 ~banda=c3 ~bang=b5 ~bangi=b5 ~bank=g3
~bank>=g3 ~banm=a-4l3 ~banme=a-4l3 ~bano=b-7c10k-3 ~bano>=b-7c10k-3 ~bar=b-3c4n3v-4
~bas=a6b-7c-7s-7v4 ~bast=a3s-7 ~basta=a3s-7 ~bat=b-5e-4i4 ~bat>=b3 ~bate=i7v-4 ~bater=i7v-4
~batt=b-8v5 ~batte=b-8v5 ~baw=b4 ~bawl=b4 ~bawli=b4 ~bby=v5 ~bby>=v5
~be>=b7c-6d-11e-9f-13h-4i-4j3k-11m-3n-10o-3r-3u-8v6 ~bea=a8n-3 ~bear=b6 ~bear>=b3 ~beat=a8b-3c-4
~beat>=a11b-7c-7g4v3 ~beati=b3v-6 ~bec=o3 ~beca=o3 ~becau=o3 ~bed=c4g6i-3v-10 ~bed>=g7i-3v-4
~bee=a-4c3g-8 ~been=a-4g-8 ~been>=a-4g-8 ~bef=q3 ~befo=q3 ~befor=q3 ~beg=a-4l10v-7 ~beg>=n3v-5
~begi=l11n-4 ~begin=l11n-4 ~beh=v5 ~behi=v5 ~behin=v5 ~bei=b5 ~bein=b5 ~being=b5 ~bel=c6e6o3
~beli=e4o3 ~belie=e4o3 ~bell=c5 ~belly=c5 ~belo=v4 ~belon=v4 ~bem=a4g6 ~beme=a4g6 ~beme>=a4g6
~ben=a-3b-5g-4m4u6 ~ben>=m5 ~bend=b-4u6 ~bend>=c3 ~bendi=u6 ~ber=c-4d-4g-9h-7j5k-10n-5o3s-4v-6
~ber>=c-3d-4g-7h-4i3k-6n-5s-4 ~bere=j6k-3 ~bere>=j6k-3 ~bert=e4 ~bert>=e4 ~bes=b-5u3v-5 ~bes>=c3
~best=q4u3 ~best>=q4u3 ~bet=e-5f3g3o-3r6 ~bet>=r8 ~bett=f3j3u3 ~bette=f3j3u3 ~betw=g3 ~betwe=g3
~bi>=b9 ~bia=c-4j-4k7v6 ~bia>=v10 ~biar=j-3k4v-5 ~biar>=h5j-3k3v-5 ~bic=a-4f3i6 ~bic>=f3
~bie=c-3g-10i-6j-3k3m-4t-3v3 ~bie>=l3v3 ~bien=g-7i-3m-3r4t-3 ~bien>=a-7g-7r4t-3 ~biend=a5e3
~bienm=h3 ~big=c4 ~bigg=c3 ~bigge=c3 ~bil=a-3b-10c3g-3i6 ~bile=a-3i6 ~bile>=a-3i6 ~bill=b-7
~bill>=b-4v7 ~billo=c5 ~bio=c9 ~bio>=c4e4 ~biop=b6v-3 ~biops=b6v-3 ~biot=v4 ~bioti=v4
~bir=b-11c-4k-3l6n-3v-8 ~bir>=b-3l4 ~birm=f4n-3 ~birme=f4n-3 ~birt=m5 ~birth=m5 ~bit=b-4c13v-6
~bit>=b-4c10v-6 ~bla=a-3c7f-3g4h-8i-5l-3n3v9 ~bla>=b-5d-6m7 ~blac=a-4b-5c12v-7 ~black=a-4b-5c12v-7
~blad=c3 ~blam=e-3g5 ~blamo=e-3g4 ~blan=d-3e4g-4n5 ~blan>=b3 ~bland=e5 ~blank=n6 ~blar=d10g5h-6m-3
~blar>=d10g5h-6m-3 ~ble=a-4b-10c5e-4g-4i6j-4m-5n5o-3p4q5r-7u5 ~ble>=a-3b-5c6e-6h3l4n3p4q6r-5v-5
~bled=n7v-4 ~bled>=n7v-4 ~blee=c5 ~bleed=c5 ~blem=c-5g-3v3 ~blem>=v-3 ~blema=c-4 ~bleme=e3 ~blems=v3
~blen=a6 ~blen>=a6 ~bles=u10 ~bles>=v6 ~bless=u10v-5 ~bli=u6 ~blig=u6 ~blige=u6 ~blis=c5 ~blist=c5
~blo=a11b5c-4e-6g-13n-11o-4t-3u-9v-9 ~blo>=a-3b4e-3f4g-4 ~bloc=a12b-4v-4 ~block=a12b-4v-4 ~bloo=b3
~blood=b3 ~bloq=a10b-7c-3v-5 ~bloqu=a10b-7c-3v-5 ~blow=b7c-4 ~blu=c3 ~bo>=b5 ~boa=d8g7v-4
~boar=d8g7v-4 ~board=d8g7v-4 ~boc=c4 ~boca=c4 ~boca>=c4v-3 ~bod=k-3q-6 ~body=k-3q-6 ~body>=k-3q-6
~bol=i4v-5 ~boo=a-6b-3c-6k11m3n-7o3q-5v5 ~book=a-6b-3c-6k11m3n-6o3q-5 ~book>=a-4b-11f3k8m3n-6o3q-4v3
~booki=s-3 ~bor=a12c5d-8e3f-5g-11k-7v-8 ~bor>=c3e4 ~bord=b7 ~borde=b7 ~born=t3v-5 ~born>=t3v-5
~borr=a17b-5d-4j3k-5v-6 ~borra=a9 ~borre=a11j3k-5 ~borro=c3 ~bos=a-3e4 ~boss=a-3e4 ~boss>=a-3e4
~bot=a-4c-5d17e-9f-3g-6h-7j-4m12s5v-8 ~bot>=b-4m13v-3 ~both=a3b-3c3e-3h-3s5 ~both>=c4
~bothe=a3e-3h-3s5 ~bots=a-11d19 ~bots>=a-11d19 ~bott=b10c-6 ~bottl=b6c-6 ~botto=b3
~bou=a-3b3c-13k-4n-3q4 ~bout=b3c-12d3i-4k-4n-3q4 ~bout>=b3c-12d3i-4k-4n-3q4 ~bov=p3 ~bove=p3
~bove>=p3 ~bow=c-4g8 ~box=c4 ~box>=c4 ~boy=c-7g-3v5 ~boy>=b3c-3 ~boys=b-3v7 ~boys>=b-3v7 ~bp>=b-3c5
~bra=a-10b10c-3e-3g-4i-7u9 ~bra>=h3 ~brai=a-3b6v3 ~brain=a-3b6v3 ~braz=u9v-7 ~brazo=u9v-7
~bre=a-5c6d-6g-9i-12j-4k-5m-8u-9 ~bre>=b-10g-5i-5j-3 ~brea=e-3v-3 ~break=b6c-11n4v4
~breat=b-4c11v-13 ~bren=v6 ~bren>=v6 ~bri=a-3g-6i9j-3k3 ~brie=v-3 ~brier=v-3 ~brin=b-3c-3g-4i8k3v3
~bring=c-6g-4i8k3v3 ~bro=a-4e-6h-4m6 ~bro>=c-4v7 ~brok=a-3c3n3 ~broke=a-3c4n3 ~brom=m7v-6
~broma=m7v-6 ~bs>=c-3h-3i6 ~bsc=b-7c4g-3 ~bsce=c7 ~bsces=c7 ~bscr=g-3l3 ~bscri=g-3l3 ~bsi=c-3v3
~bsit=c-4v4 ~bsite=c-4v4 ~bso=s5v-4 ~bsol=s5v-4 ~bsolu=s5v-4 ~bsy=c-3g11v-4 ~bsy>=c-3g11v-4 ~buc=v4
~buck=v4 ~bud=n3v-4 ~bue=a-3b-9c6g4i-3r9s-4 ~buel=b-4c8 ~buela=c4 ~buen=g5r9s-3 ~buena=g7
~bueno=r9v4 ~bug=a9 ~bug>=a6 ~bui=v4 ~buil=v4 ~build=v4 ~bum=b-4c7k3v-3 ~bump=b-4c7k3v-3 ~bump>=k4
~bun=b3c-5 ~bunc=b3c-5 ~bunch=b3c-5 ~bur=a-6c5h-3 ~burd=a-5 ~burde=a-5 ~buri=c-4 ~burie=c-4 ~burn=c8
~burni=d3v3 ~bus=b4c-16g7h-3i8k-6n-6r-7u-4v-3 ~bus>=a-5b-4c-3i5n-3 ~busa=b7 ~busar=b6
~busc=b3e5i3v-7 ~busca=b3e5i3v-7 ~busi=m5 ~busin=m5 ~busq=a4 ~busqu=a4 ~busy=g7r-3v5 ~busy>=g7r-3v5
~but=c4e-4f-3g-3h5m-4n-6p-4 ~but>=c4h6n-3p-4v-6 ~butt=v4 ~butt>=v5 ~butto=c3 ~buz=a3d7 ~buzz=a3d7
~buzz>=d7 ~by>=a-8d3e-4f-5i-3j-4 ~bye=c-5e-3g6u6v-13 ~bye>=c-5e-3g6u6v-13 ~bys=e5g-3 ~bysi=e5g-3
~bysit=e5g-3 ~ca>=d-3f-5g-12i-3k-5n-5s7u-5v6 ~cab=a-5b6i6j-3m-4v-11 ~cab>=c7i4v-5 ~caba=c-4 ~cabe=b3
~cabe>=b3 ~cac=b4c-3v8 ~cach=b4c-3 ~cache=b4c-3 ~caci=v8 ~cacio=v8 ~cad=a-3b-7c-3e9 ~cada=b-3e-3
~cada>=b-3e-3 ~cade=c-3e5 ~cader=c-3e5 ~cado=a-7e8 ~cado>=e8 ~cae=c7 ~cai=b-12c9g-3 ~cai>=b-5c8
~caid=b-5 ~cal=d10f-8g4h-4j4l-5m4n-6o-6u-3 ~cal>=b7d4i3v-9 ~cale=a-5b-5c7g4 ~calen=a-4c3g4
~cali=c5m5v-6 ~calie=c6 ~calif=m5v-3 ~call=a5b-4c-5d9f-4h-3l-4q-3 ~call>=a-5c-4d12e-6g4h-3i-3j6q-3
~calle=c-5j-3v9 ~calli=a11c3d-5e3m4v-8 ~calls=a8d-3v-5 ~calm=c-10v9 ~calm>=b3c-7 ~calo=b-6c4m-3v4
~calof=c4 ~calor=v7 ~cam=a-10b-7c5d-8h3j-4k9q4v-7 ~cam>=m6v-3 ~cama=c7v-4 ~cama>=c7v-4
~camb=a-5b-4g-3h4i-3j-6k11q5 ~cambi=a-5b-4g-3h4i-3j-6k11q5 ~came=c3l-4n3 ~came>=c3l-4n3
~cami=b-7i6k-5 ~camin=b-6i5 ~can=a-11j5k4m-6p-3t-3u-4 ~can>=a-3b-10c-7d8g3k4p-5q3u-4v5
~canc=c-6d-5e-4g-9h-3j12o-3p-3q-7s3 ~cance=c-5d-5e-4g-9h-3j11o-3p-3q-7s3 ~cancl=j4k-4 ~cand=b7
~cando=b7 ~cans=c4e5v-5 ~cansa=b4v-3 ~canso=b-6c3 ~cant=a-15c4d-3e-7r3s-5v3
~cant>=a-13b4c4e-7g3h-6s-4 ~canta=b-3r6 ~cante=h3v6 ~canto=v6 ~cap=v8 ~capa=v8 ~capac=v8
~car=a-3b3c-8e-7f-4i11j-9l-7n-10q-11r-3s-5t-3v4 ~car>=a-8d3f-7g5h-5i9j-3l-4q-4s-8 ~cara=a4i-5
~cara>=b3 ~caraj=a4 ~card=c6h3i-3v3 ~card>=b5v4 ~cardi=b-5c7h4 ~care=b6c-6e-4m-3u4 ~care>=b6u5
~cared=a-3f3 ~cares=a5 ~carg=v9 ~carga=b3 ~caro=a-4b6m3v-7 ~caron=a-4b6m3v-7 ~carr=b-8i7 ~carri=c6
~carro=b-4c-3i6 ~cars=b-5i10v-11 ~cart=v6 ~carta=v3 ~cary=v7 ~cary>=v7 ~cas=a-5b3d-3e5f4g6i-9n-6t3
~casa=b7c-4e5v-3 ~casa>=b8c-4e5v-3 ~casi=g7n-4 ~cast=f6v3 ~cast>=v12 ~cat=m-3 ~cat>=v4 ~cate=d4
~cated=d4 ~cati=a4 ~catio=a4 ~cau=c7o3v-3 ~caug=c7v-6 ~caugh=c7v-6 ~caus=o3 ~cause=o3 ~cay=b-4c5e-3
~cayo=b-4c5e-3 ~cayo>=b-4c5e-3 ~cc>=a5 ~cce=c4v8 ~ccep=v3 ~ccept=v3 ~cces=v5 ~ccess=v5 ~cci=e3i-4m-5
~ccid=e4v-4 ~ccide=e4v-4 ~ccio=b-6c4f3 ~ccion=b-6c4f3 ~ce>=c5e3f-5i-8k-9m-8q-10s4v-5 ~cea=a5b-3e5
~ceas=a5b-3e5 ~cease=a5b-3e5 ~ced=c7v-5 ~ced>=c4 ~cei=a3 ~ceiv=a4 ~ceive=a4
~cel=b-10g-11j12m-4n-9o-4q-8t-3u-7 ~cel>=a4j4k-3q-3v-3 ~cela=b-3 ~celar=b-3j3k-4v3 ~celi=j7v-5
~celin=j7v-5 ~cell=d6e3 ~cell>=d7v-3 ~cella=k4v3 ~celle=i3j4 ~cem=b-4v-3 ~cema=b-4 ~cemak=c3
~cen=a-11b-3i10m-4v7 ~cen>=a-3b4 ~cenc=i4 ~cenci=i4 ~cens=b-3i7 ~cense=b-3i7 ~cent=m-3v8
~cep=a-3b-3c-4d5i-3m-3v3 ~cepc=d3 ~cepci=d3 ~cept=c-3m-3v6 ~cepta=v6 ~cepti=d3
~cer=b12e-5g-3i-4j-4k-4m3n-5t3 ~cer>=a-6b11g-4j-9m4 ~cerc=i-5v6 ~cerca=i-5v6 ~cerl=b5v-3
~cerle=b5v-3 ~cero=t6v-7 ~cero>=t6v-7 ~cerq=i4 ~cerqu=i4 ~ces=a10b5c-11e-8n-7u-5 ~ces>=b12c-16g3
~cess=c6 ~cess>=c6 ~cet=v8 ~ceta=v8 ~ceta>=v8 ~ch>=a-4d-7i-5o-13p-7s-4v-3
~cha=a-4b-5c3d7e-7g-7i-3j-4k9o-5u-3 ~cha>=d5g-5h-4k6v-5 ~chac=d4g-4 ~chach=d4 ~cham=d3
~chan=b-3h3k7q3 ~chan>=a4b5c-4 ~chand=c7g-5v3 ~chang=b-9h5k6q3 ~char=c6d3v3 ~char>=b4 ~charg=b-3c5d3
~charl=c6 ~chas=n4 ~chas>=n4 ~chat=a-6m5v3 ~chat>=a-6v10 ~chaz=a3v-4 ~chazo=a3v-4
~che=a-15b3e-6f3g3i-4j-3l-9m-9n-3o-11q-3s-6u3 ~che>=a-5c5d-5e-3f4p-3 ~chec=c-5g10s-3u4v-3
~checa=g7v-5 ~check=c-4g3s-3u4 ~ched=a-6c-7k3n-4u-3v-5 ~ched>=b7g-4 ~chedu=a-5b-3c-3d3k6 ~chee=u6
~chem=q-8v9 ~chemo=q-8v8 ~chen=v-4 ~chen>=a5 ~cheq=v6 ~chequ=v6 ~ches=c3o-3v3 ~ches>=v5 ~chet=b9c-7
~chete=b9c-7 ~chi=c6d3n-4r-3s-6v-17 ~chil=c7v-5 ~chill=c5v-3 ~chin=a5s-5v-9 ~chine=d4
~ching=a6s-5v-8 ~chip=e6 ~chip>=e6 ~chis=b3 ~cho=c7d-8e-6g-9i7m-3t5u-3v-6 ~cho>=a-5b3e-4t9
~chof=c-7i10v-6 ~chofe=c-7i10v-6 ~chok=c10g-3v-4 ~choki=c8 ~chol=a6 ~chole=a6 ~chon=c3 ~choo=d-3
~chool=q3 ~choos=a3 ~chor=c4 ~chorr=c4 ~chr=e3 ~chri=e3 ~chris=e3 ~chu=g3 ~chy=b-3c6 ~chy>=b-3c6
~ci>=q-4 ~cia=a-5c-6e3g-10k-6m-8n-11q-5r-3s3u7v-3 ~cia>=a-5b11c-9d-8u-9v9 ~cial=b-4d5h3v-5 ~cial>=d6
~cian=i5v-4 ~ciar=l5 ~ciar>=l5 ~cias=b-7c-3j3u8v-3 ~cias>=b-7c-3j3u8v-3 ~ciat=b-3c5u6v-8 ~ciate=u6
~ciati=c7 ~cib=a5 ~cibi=a5 ~cibir=a4 ~cic=i7 ~cid=a-5b6c-5e-3g7i-3v-3 ~cida=b-3e-4v7 ~cida>=b-6v8
~cidal=c-4e-3 ~cide=b5g5j3v-11 ~cide>=b7v-4 ~cided=g5j3 ~ciden=e4v-4 ~cidi=b4g3v-5 ~cidio=b5
~cido=b5 ~cido>=b5 ~cie=e5f4r-6s-4v-4 ~ciem=e5 ~ciemb=e5 ~cien=a3b-7v-9 ~ciend=b-3 ~cient=a4v-8
~cier=f5 ~ciera=b3 ~ciero=v5 ~cierr=f5 ~cig=b5c-5 ~ciga=b5c-5 ~cigar=b5c-5 ~cim=c4 ~cimi=c4
~cimie=c4 ~cin=a-4c5d3e4f-5h-6m-3t3v-6 ~cina=b-5e7o-4 ~cina>=b-6c3e7o-4v-3 ~cinas=c-3 ~cinc=o3t3
~cinco=o3t3 ~cing=c7v-6 ~cing>=c7v-6 ~cino=b3 ~cino>=b3 ~cio=b-14c-3h-4r-4v7 ~cio>=b-9c-7e7j3l6n4v-3
~cion=e-6g-3j-4l-4v3 ~cion>=a3i-5j-4t-3 ~ciona=a-6v4 ~cione=c3 ~cioni=d3 ~cios=b-6v10 ~cios>=b-6v10
~cir=n7 ~cir>=n3 ~cirl=b4n3v3 ~cirle=b4v6 ~cirlo=n5 ~cit=b-7f3g-12j4k7m3n-6p-3v-7
~cita=a-5b-6f3g-11h-4i-5j4k7m3n-5p-3 ~cita>=a-5b-5f3g-9h-4j4k5m4n-4p-3v-3 ~cital=k3 ~cito=i4u5v-8
~cito>=i4u5v-8 ~ck>=e-8f-12g4h8j-11k6l3m-4o-7p-9v-5 ~cke=c3g-8m-4n-3v4 ~cked=b3v3 ~cked>=b3v3
~cker=k5 ~cki=a5b-8c4 ~ckin=a5b-8c4 ~cking=a5b-8c4 ~cko=r3 ~ckon=r3 ~ckon>=r3 ~cks=a-5b6g-3i3
~cks>=a-5b6g-3i3 ~cku=r4 ~ckup=r4 ~ckup>=r4 ~cla=a-3c5r7s-8v-13 ~clar=r15s-7v-8 ~claro=r14s-6v-6
~clas=b-3c-6g9r-4 ~clase=g5 ~class=g3r-3 ~clav=c5 ~clavo=c5 ~cle=e9g4i12j4v-5 ~cle>=c-4g6i6v-6
~clea=e4 ~clean=e4 ~clear=v3 ~cli=c-7h5k-6n-4r-4s7 ~clic=h8v-4 ~click=h8v-4 ~clin=a4c-3k-4n-3r-4s7
~cline=r-4s7v-5 ~clini=a5j-3k-4 ~clo=c4g3m-3r-3 ~cloc=g6 ~clock=g6 ~clog=n4v-4 ~clogg=n4v-4
~clos=b3r-4v7 ~close=b3r-4v7 ~clot=c4v-6 ~clot>=c4v-4 ~clu=v10
~co>=a-6c-9e10h5i-7l-3m-11q-6r-10t4v-11 ~coa=b3 ~coac=b4 ~coach=b4 ~cof=v5 ~coff=v5 ~coffe=v5
~cog=b11i5k-5v-9 ~coge=i6 ~coger=i6 ~cogn=b4 ~cogni=b4 ~coh=v3 ~coi=b-3c5 ~coin=b-3c5 ~coin>=b-3c5
~coj=i3 ~coja=i3 ~col=a6c4g-7i-3k-5 ~cold=g-3j3 ~cold>=j3v-4 ~cole=o3 ~coles=o3 ~colg=b6 ~colga=b6
~coli=c4 ~colic=c4 ~colo=a-6 ~colog=v3 ~color=c5 ~com=a-6b-5e-7h-6j5m4n3r5s-7u8 ~coma=b-3i5v-3
~coma>=b-3 ~come=a-8d-7h-6j4k3l5u7 ~come>=d-6f5g-12h-4i3j5k5l-4n3q4u7v-10 ~comen=g3l10
~comer=a-6b-4k-3v7 ~comes=v5 ~comf=h3 ~comfo=h3 ~comi=a-5c6e-4g3i-4j7r3v-3 ~comid=c3
~comin=a-4e-3g-5j8r3 ~comm=v4 ~comme=v4 ~como=c-3g-15n3s-3 ~como>=a4g-5n3 ~comod=a-3g-6
~comp=a-5c-13d3g3h-3j-4m5v4 ~compa=g7v-3 ~compl=b-3c-4d7g-4v3 ~compr=a-3e6f5v-8 ~compu=b-7d-3m3v11
~comu=d5v-3 ~comun=d5v-3 ~con=d7g-5h3i-3p-5q-8u-8v-10 ~con>=d5f-7h4i-8j-5k-4l-6n-8 ~cond=g-6o4
~cond>=b-3f3g-4o4 ~conf=e5i-3v-7 ~confi=b4e-3h6v-5 ~confl=k3 ~confu=b-6e8h-6n3 ~conm=d10v-7
~conn=d3n5v-3 ~conne=d3n5v-3 ~cono=b-4c6e8v-3 ~conoc=c7 ~conoz=e7 ~cons=c-7d-6i3n-5
~conse=a10b-5c-4v-6 ~consi=i6m4 ~conso=b7 ~const=c3v4 ~consu=b3j3 ~cont=a4b-5d-5l5n-6r-4t-4v-4
~conta=a5c-4d-3 ~conte=b-3g6m3 ~conti=l7 ~contr=c7 ~conv=a-3b-5f3i4o3 ~conve=i5 ~convi=f3o4
~convu=c3 ~coo=b-4c-4g7 ~cook=b-3g9v-3 ~cooki=b-3g9v-3 ~cool=v3 ~cool>=v3
~cop=a-3b15d-5e-5g-5i-5k-3n-5 ~copa=b-3v4 ~copay=b-3v4 ~copd=c6 ~copd>=c6 ~cope=b6c-3 ~cope>=b6c-3
~copi=b10c-4 ~copin=b11c-3 ~cops=b7d-4 ~cops>=b7d-4 ~cor=b5f-5g-9i-8j-6k5m-7n3o-4r5v6 ~coraz=c3
~cord=b-4d3v4 ~cord>=v3 ~corda=r4v3 ~cords=d3 ~corr=a-4b6j-5k8m-3n-4o-3r3v9 ~corra=k6v6
~corre=m-3n-3r4v3 ~corri=v3 ~corro=b14v-6 ~cort=a6n9v-14 ~corta=b3n7v-5 ~corte=a7n-5v-6 ~corto=n5
~cos=a6b-3c9i-7m-10n4r-4u-4 ~cos>=c4 ~cosa=g-5m-3n7 ~cosa>=n9v-8 ~cosan=a4c-3 ~cosas=c5n-3
~coso=a6g-3m-4 ~coso>=a6g-3m-4 ~cost=b-6g4i-5v12 ~cost>=v4 ~costa=b-4g4 ~costs=v3 ~cou=k5m-4s-4
~coug=b-3c8f3v4 ~cough=b-3c8f3v4 ~coul=c-3k6r-6 ~could=c-3k6r-6 ~coun=c-4 ~couns=v6 ~count=b5c-4v-6
~cour=g6r5 ~cours=r5 ~cov=e5 ~cove=c3 ~cover=c3 ~covi=c-3e5v3 ~covid=c-3e5v3 ~cow=b-3c-7v10
~cowb=b-3v7 ~cowbo=b-3v7 ~cowo=c-3 ~cowor=c-3 ~cp>=h5k-3 ~cpa=a3 ~cpa>=a3 ~cra=i-4j3 ~cran=c3
~cran>=c3 ~crap=c5 ~crap>=c5 ~cras=b3c-7 ~crash=b3c-7 ~cre=a3c4i-3m-5r-3t-4v-17 ~crea=a6b4v-5
~cream=a6b4v-5 ~crem=c5 ~creo=a-3d-5v-7 ~creo>=v-6 ~creol=d-4 ~cret=d8 ~creta=d8
~cri=a5c-17d-4h-6i-7j-8k-4l7n-8o-4q-5u-4v-3 ~crib=b-7c-8h-5i-4l8n-7o-3q-5v-8 ~criba=e-3l3p-5s-5v-3
~cribe=b-5g3v-3 ~cribi=b-3f3l4n-3s3 ~crie=b-3 ~cried=b-3 ~crip=a8j-6v7 ~cripc=a5v3 ~cript=v3
~cris=b12v-8 ~crisi=b12v-8 ~cro=c-3e4v5 ~cros=e4 ~cross=e4 ~cru=c13v-4 ~cry=b3c-4 ~cry>=b3
~ct>=a-6b-8c-7f5g-3h-3j9n-3 ~cte=a6c-5v-3 ~cte>=b5c-6 ~cted=a6b-4 ~cted>=a6b-4
~cti=c4d-9e-9f-3g-9l3v-5 ~ctic=h5 ~ctica=h4 ~ctin=c4e-6v-3 ~cting=c4e-6v-3 ~ctio=c4g-3l-4m6n3
~ction=c4g-3l-4m6n3 ~ctiv=a3c-7l7m-3 ~ctiva=a5c-4 ~ctive=l5 ~ctl=d3 ~ctly=d3 ~ctly>=d3
~cto=a-4c-4d-5g-3h6i-3k-5l-5n-4p-10 ~cto>=e3r3v-11 ~ctor=a-3c-3d-4h7l-4p-9 ~ctor>=a-3c-3d-4h4l-4p-9
~ctu=e-6g-3m-3t4 ~cua=a-4b-6j-5k-5n5o-5p-4v5 ~cual=b-5c-4n5o-13r4 ~cual>=m3o-7v3 ~cuale=n8
~cualq=h3r5v-3 ~cuan=b-5f-3q5r-4v5 ~cuand=a-3g3q5 ~cuant=c-4g-4v8 ~cuar=o5 ~cuart=b3 ~cuat=v-3
~cuatr=v-3 ~cub=v4 ~cubr=v4 ~cubre=v4 ~cuc=a-4c-6h4n10v-5 ~cuch=a-4c-6h4n10v-5 ~cuche=n8v-4
~cue=a-10e3g3i-3n-7v5 ~cuel=b5c-3e3 ~cuela=e3v4 ~cuell=b8c-3 ~cuen=a-6 ~cuent=a-6 ~cuer=b-7g4r3
~cuerd=g4r4v3 ~cuerp=b-3c3 ~cui=c-5u9v-4 ~cuid=c-5u9v-4 ~cuida=b6c-4 ~cuide=b-5u9v-3 ~cul=a-5i3v-3
~cula=b-5v3 ~cula>=b-5v3 ~culo=c6 ~culp=a-3b3 ~culpe=a-3b3 ~cult=h4i4v-4 ~culta=h4i4v-4
~cun=b-3c-4j-3v7 ~cuna=c-4v7 ~cuna>=c-9v8 ~cunar=c3 ~cunas=v4 ~cup=g8v-7 ~cupa=c-9g9v-3
~cupad=b-3c-4g9 ~cupo=c4 ~cupo>=c4 ~cura=b4 ~cura>=b4 ~curi=b-3v3 ~curio=b-3v3 ~cus=b-6d5n8v-8
~cuse=n8 ~cuse>=n8 ~cust=d3v-5 ~custo=d3v-5 ~cut=b4n4v-9 ~cut>=c3n5v-7 ~cutt=b6c-5 ~cutti=b6c-5
~cy>=b3d3e-4 ~da>=a-7b5c3d-4f-13g-11h-10j-18l-13p-7q-9r4s-7u7v-4 ~dac=b-4v5 ~dach=b-4v5 ~dache=b-4v5
~dad=a-5b5g-5h-5i6m3u-6 ~dad>=g-3h-5m4u-6v3 ~dado=b4 ~dador=b5c-3 ~dads=e3 ~dads>=e3 ~dag=c3
~dage=c3 ~dage>=c3 ~dal=c-7e-3r9 ~dal>=c-4e-3 ~dale=r9 ~dale>=r9 ~dam=g4 ~dame=g4 ~dame>=g4
~dan=b-3e-7f-6i4l-3p7 ~dan>=p7s-4 ~dand=b-3v3 ~dando=b-3v3 ~dang=v5 ~dange=v5
~dar=c-9e-3l7n-9s-4u-5v-20 ~dar>=b-8f-4g5k3l5v-4 ~dari=f9 ~darin=f9 ~dark=b12v-5 ~dark>=b12v-5
~darl=a6 ~darlo=a6 ~darm=l3r4 ~darme=l3r4 ~das=a5c-5d-4i6r3v-4 ~das>=a5c-5d-4i6r3v-4
~dat=a6c-5g-4i-3k12n-8 ~data=a4 ~date=b3c-3g-3h-4i-3k13n-6v-3 ~date>=b4h-3k11n-6 ~dates=k3v-3
~dato=a4 ~dator=v3 ~datos=a3 ~dav=b-4 ~davi=b-4 ~davia=b-4
~day=a-7b-3d-4e-6g-3h-6k5l-6m-6n-9o4q6r-4s-8 ~day>=a-3d-3e-4h-4i-4k3l-4n-19o5s-5
~days=b-7g-4n5q5r-4v-6 ~days>=b-7g-4n5q5r-4v-6 ~dby=b6v-5 ~dbye=b6v-5 ~dbye>=b6v-5 ~dd>=b14c-11l6v-8
~dde=c8 ~dden=c5 ~dden>=c5 ~ddl=b-5v5 ~ddle=b-5v5 ~ddler=v3 ~ddr=a-5m-4v8 ~ddre=a-5m-4v8
~ddres=a-5m-4v8 ~de>=a-3c-4d-4e-7f4g-11h-4k-6l-3n3o-3r-8 ~dea=c-5d4e4g-7v4 ~dea>=b-5i-5v12 ~deac=a3
~deact=a3 ~dead=c-5e4g-3i8r-4 ~dead>=c-4e4i8r-4 ~dear=b-3c3d6 ~dear>=b-3c3d6 ~deas=b9c-3
~deas>=b9c-3 ~deat=b5v-3 ~death=b5v-3 ~deb=a-4b6c-3m4 ~debe=m5 ~debe>=m5 ~debi=b4 ~debo=v6 ~debo>=v6
~dec=a3b-5c-9g5i-3j4n4q-3r-5s6v-7 ~dece=a3e6 ~decea=e6 ~deci=c-5g6n6 ~decid=b-5c-3g9j3u3v-6
~decir=g-3n7 ~decl=r-4s7v-5 ~decli=r-4s7v-5 ~ded=b-10c5e-6g3i4v-4 ~ded>=b-4e-6g3i4v-6 ~dedo=b-6c3
~dedo>=b-5 ~dedos=c3 ~dee=b4r5v-7 ~deed=r5 ~deed>=r5 ~deep=c3v-3 ~deep>=c3
~dej=a5b4c-7d-10h-3i-6k4l-4m-4n-7r-5 ~deja=a3b9c-4g-7i-5q4 ~deja>=b7v-5 ~dejam=a3g-6v4 ~dejar=a5
~deje=a3b-5d-5g6q-6r-6 ~deje>=a-9f5g4v7 ~dejel=s3v-3 ~dejem=a3k5q-5v-8 ~dejen=a10b-4d-6f-4g-6
~del=a-6f3g-3h-8k5m-5t4 ~del>=a-5e-8h-4k-6n-3s-4t5 ~dela=e3j-9k12q6 ~delan=e4k4 ~delay=j-4k5
~dele=a3j5 ~dele>=j8 ~delet=a3 ~deli=e6r3 ~delo=a-3s4 ~delo>=a-3s4 ~dem=a10c-7d-9f-3h6k6m-6o3
~dema=a11h6v-4 ~deman=a9 ~demas=h6v-4 ~deme=c-5d-5k3o3v4 ~deme>=a-5d-4k4o3v5 ~demel=g5 ~demen=a3
~demo=b6 ~den=b4c-11f-4h11k-3l9n-10t-3u-3v-7 ~den>=a5c-4e-4j-4 ~denl=l3 ~denm=a-9b6d3l6
~denme=a-9b6d3l6 ~dens=e8v-6 ~dense=e8v-6 ~dent=a-10b4c-5e3h11m4 ~dent>=v-4 ~denti=a-7h6m4v3
~dentr=b8 ~dents=h3 ~denu=a5 ~denun=a5 ~dep=a-8b3c-14g-5m-4n-5q-3r-4s-5v6 ~depe=q-3r-5v11
~depen=q-3r-5v11 ~depo=e7v-5 ~depor=e7v-5 ~depr=b6c-13e-3v4 ~depre=b9c-12
~der=a3b-8c3d3g-3i-8j-5m-3q-3v-3 ~der>=a4b-5c9d5f-3g-3h3i-7m-3n4v-5 ~dera=c-3e4 ~dera>=c-3e4
~dere=c5 ~ders>=n-5 ~derst=f3 ~des=a8b4c8g-4k-3l-22o-3v-9 ~des>=c3i5q-4r-6v-4 ~desa=a9 ~desac=a10
~desc=a-5c-4e4v7 ~desca=a-5c-4e4v9 ~desd=c6g-9n5q-5r4v-3 ~desde=c6g-9n5q-5r4v-3
~dese=a4b5c-5e-3h4v-4 ~desea=h3m4 ~deseo=a3 ~deses=b5 ~desh=b3j6 ~desi=a10 ~desis=a6 ~desk=b-4d8
~desk>=b-4d8 ~desm=b-4c8v-4 ~desma=b-4c8v-4 ~deso=c3 ~desor=c3 ~desp=a-13b8g5i-5j-4q4s-3 ~despa=b3n5
~despe=a-8b12g-6v-4 ~despu=b-6g9i-4j-3q5v3 ~desu=a11l-8 ~desus=a11l-8 ~desv=b-3c3 ~desva=b-3c3
~det=a14v-4 ~dete=a14v-3 ~deten=a9v-3 ~dev=b-16c15 ~devu=b-5c5 ~devue=b-5c5 ~dez=u4 ~dezc=u4
~dezco=u4 ~dge=c-5 ~di>=c11d-3e-5g-10j-3l3n11p-4v-3 ~dia=d-7j-5m-3p5 ~dia>=e-4h-6j-3k6u5v-3 ~diab=b5
~diabl=b6c-5 ~diag=c-3 ~diagn=c-3 ~dial=b-3c-4e3q4v7 ~dial>=v8 ~diale=e4 ~dialy=q3 ~dian=v5
~diar=c6v-3 ~diarr=c4 ~dias=c5f4k-3n4o-3q-3v-6 ~dias>=c5f4k-3n4o-3q-3v-6 ~diat=h3 ~diatr=h3
~dic=a-8f-6g8h3k-6o-6r-7s-3t3 ~dica=c-4h-5v4 ~dical=d5i3v-8 ~dicar=h-3v9 ~dice=a-3b7c-4g10v-6
~dice>=b5g4v-6 ~dici=b-5c4 ~dicie=b-3e4 ~dicin=c3 ~dico=h11k-3r-4 ~dico>=h11k-3r-4
~did=a-8b4c4e-13g-7i-6k-4n8p-3 ~did>=a-7c5h-5v7 ~dida=a-4b11v-7 ~dida>=a-4b11v-7 ~didn=b-4n7
~didnt=b-4n7 ~dido=c7e-5 ~dido>=c7e-5 ~die=a-7d-4f-9g-5h-6m-5n-5s-5t4v5 ~die>=b10c-3e-3f-4s-4
~died=b-3v4 ~died>=b-3v4 ~dien=c3v7 ~diend=c6 ~dient=v9 ~dier=b-3e4 ~diero=e4 ~diez=t6v-3
~diez>=t6v-3 ~dif=b-4c-5d-9g-4h8j-4k6n-4v-4 ~diff=b-3d-5g-3h3j-3k4 ~diffe=d-5g-3j-3k4 ~difi=i3v-3
~dific=i3v-3 ~dig=a3b-6c-8g3l-5u3v-4 ~diga=l-5n5q4u3v-10 ~diga>=b-6q4u4v-8 ~digal=n3 ~digam=n4
~digo=b-3c-4g6n-4q-3 ~digo>=b-3c-4g6n-4q-3 ~dij=c-4m-3n18p-4r-4u-3v-14 ~dije=a6 ~dije>=a6
~dijo=a-3c-3n11p-3r-3v-7 ~dijo>=a-3c-3n11p-3r-3v-7 ~dil=c3h-3 ~dill=c3h-3 ~dilla=c3h-3 ~din=a-4g7
~dine=b3 ~diner=b3 ~ding=a-4g5i-4 ~ding>=a-4g5i-4 ~dio=b4d-5e3f-5g-10m-8o3v-7
~dio>=a9b-5c5g-3i5m-3o6v-17 ~diod=q4 ~diodi=q4 ~diol=h4 ~diolo=h4 ~dios=a-7b12c-12e4i-5n-4u3
~dios>=a-3b10c-10e4i-4 ~diosi=u7 ~dir=b4c-5v7 ~dire=f3v7 ~direc=f3v7 ~dis=a7e3f-6l-9m4u-3v-7
~dis>=m9 ~disc=e-3l-4n-4 ~disch=b-3c6 ~disco=a8l-3 ~discu=a-3 ~dise=c5 ~disen=c5 ~disp=e6v-5
~dist=a4 ~distr=b3 ~dit=b-6c7j3 ~ditc=j3 ~ditch=j3 ~dito=b-3c3 ~dito>=b-3c3 ~div=e7 ~divo=e6
~divor=e6 ~dizzi=c-4v3 ~dizzy=c7v-3 ~dka=v-3 ~dka>=v-3 ~dle=b-3v5 ~dle>=b-4 ~dler=v3 ~dler>=v3
~dlo=e5 ~dlor=e5 ~dlord=e5 ~dly=a5b-3 ~dly>=a5b-3 ~dma=c6 ~dma>=c6 ~dnc=a10 ~dnc>=a10 ~dne=b-3
~dnesd=c-3 ~dness=v3 ~dnt=c-3e-5n7 ~dnt>=c-3e-5n7 ~do>=a-8b8c4d-4e-6f3h-7j-14l-7m-6n-13s-4t-9u-15
~dob=b-3c10v-6 ~dobl=b-3c10v-6 ~dobla=c4 ~doble=c4v-3 ~doc=a-3c-3d-4h7l-4p-9 ~doct=a-3c-3d-4h7l-4p-9
~docto=a-3c-3d-4h7l-4p-9 ~dod=c-6v11 ~doe=c-8o-4 ~does=c-8o-4 ~does>=c-9e-3i-4m3v4 ~doesn=r3v-4
~dog=b-4g-3n3v6 ~dog>=b-4g-3n3 ~dogs=v6 ~dogs>=v6 ~doi=b4u-6v4 ~doin=b4u-6v4 ~doing=b4u-6v4 ~dok=v-5
~dol=b-5c7t7v3 ~dole=b-4v7 ~dole>=b-3v6 ~doli=t4 ~dolie=c3 ~dolo=c4 ~dolor=c4 ~dom=a3c-3q3v5
~domi=q3v6 ~domin=q3 ~don=a3c-8d-5g-3i-5l-7n6o-4r-3s4v5 ~don>=a-3e-5n8 ~dond=h-4i-6m4o-3
~donde=h-4i-6m4o-3 ~done=b3c-4s5v3 ~done>=a3c-4s5v3 ~dont=a6b-3c-3l-5 ~dont>=a6b-3c-3l-5
~doo=b3e-3g3i-5 ~door=b3e-3g3i-5 ~door>=b3e-3g3i-5 ~dor=a-8d8e3 ~dor>=c3d11v-5 ~dora=c-4m4
~dora>=c-4m4 ~dorm=g3 ~dormi=g3 ~dos=a-3b7d-3l-3m-5n-7o5r-4u9v-5 ~dos>=m-4o5r-4u9 ~dose=b3v-5
~dosed=b5 ~dou=c5 ~doub=c5 ~doubl=c5 ~dow=b3f-5j-3v-3 ~down=f-4j-3v-3 ~down>=b5f-4j-3v-8 ~doy=a-4b6
~doy>=a-4b6 ~dra=b5v-6 ~dra>=p3 ~drai=c4 ~drain=c4 ~draw=a4c-6 ~draw>=a4c-3
~dre=a-10c-6g-4j3m-4n-3v7 ~dre>=j5 ~drea=c-4e3v3 ~drea>=e4 ~dread=b9c-4 ~dream=b-7v8 ~dren=b3
~dren>=b3 ~dres=a-5m-4v10 ~dress=a-5b-3m-4v10 ~dri=b-7e-4i9j-3s-5v-3 ~drio=c4 ~drio>=c4
~driv=b-8e-3f3i10v-4 ~drive=b-9i12 ~drivi=f4g7 ~dro=i-3j4q-5v-4 ~drog=b5 ~droga=b5
~drop=a3b-7c5j5q-5v3 ~drop>=a4b-3j5q-5v5 ~dropp=c8 ~drow=b6 ~drown=b6 ~dru=b7 ~drug=b3 ~drugs=v3
~drun=b3 ~drunk=b3 ~ds>=f-3g3h-7p-4s-5 ~dson=v3 ~dson>=v3 ~dua=g6 ~due=a-5v4 ~due>=v3 ~duel=b-5v3
~duele=b-5v3 ~duer=b4v-4 ~duerm=b4v-4 ~dul=a-5b-3c-3d3k6 ~dule=a-5k6 ~dule>=a-4d-3g3k7 ~duler=d3
~dur=b-3 ~duri=c-3 ~durin=c-3 ~dve=v-4 ~dvi=g4 ~dvis=g4 ~dvise=g4
~dy>=c-6d5f-6g-6h3k-3l-3m-3n-7p-3q-9u-4 ~dyi=b-4c-4r4v4 ~dyin=b-4c-4r4v4 ~dying=b-4c-4r4v4
~ea>=b-5g-6h8i-7j-5n-6r7u-4 ~eac=c3g4m-4n-3u-3v-13 ~eace=b4 ~eace>=b4 ~each=a3g5v-5 ~each>=a3g6
~eache=e3 ~eact=b-3c3 ~eacti=b-3c3 ~ead=g-5i3l-7m-5o-6p-5t-3 ~ead>=a-5c-4f7h3i5n5o-4p-3q3s-4
~eada=b-6v4 ~eadac=b-4v5 ~eade=c7v-3 ~eaded=c7v-3 ~eadi=v-7 ~eadin=v-7 ~eado=a7 ~eads=b3g3
~eads>=b3g3 ~eady=c-3h-4r-3 ~eady>=c-3h-4r-3 ~eag=k9 ~eage=k9 ~eagen=k9 ~eah=o3r11s-4v-6
~eah>=o3r11s-4v-6 ~eak=a-11d6n6 ~eak>=b-10d5h-6n4 ~eakd=b6c-4 ~eakdo=b6c-4 ~eaki=a-4b8e6g-3h4v-8
~eakin=a-4b8e6g-3h4v-8 ~eaks=f5 ~eaks>=f5 ~eal=a-5e-7f-8g-9h-3m6n-6r-5 ~eal>=b-3c6d3e-4f-5g-4m5v-4
~eale=v4 ~ealed=v4 ~eall=b5s3v-3 ~eally=b5s3v-3 ~ealt=v3 ~ealth=v3 ~eam=a6c-6n7v8 ~eam>=a6b-5c-4v9
~ean=a-5c-4e8g-4h-6l11r3s-5 ~ean>=i-5 ~eand=b4 ~eando=b4 ~eani=e4 ~eanin=e4 ~eans=i5s-4 ~eans>=i5s-4
~eant=a-3e6 ~eant>=a-3e6 ~eanu=l10 ~ear=b4c-7d3f-6g-16i-12l-5m-8n8v4 ~ear>=d7g-4i-3k-3m-4n9v-8
~eara=c4 ~eard=v4 ~eard>=v4 ~eare=c-6v3 ~eared=c-6v3 ~eari=c-3h4n3 ~earin=c-3n3 ~earl=i-5k4q5
~earli=k6o3v-4 ~early=i-4q3v5 ~ears=b8c-10n3v6 ~ears>=b4c-6n3v7 ~eart=c5e-4g-4h-4n-8
~eart>=c5g-4h-3n-5 ~eartb=v-4 ~earth=b3 ~eas=b3g-3h9i-6m-3t-4u-3v-10 ~eas>=b9v-5 ~ease=c-3
~ease>=e-3 ~eased=e6 ~easi=r3 ~easie=r3 ~easo=c4 ~eason=c4 ~east=a-4d3 ~easte=a-3d3
~eat=b-11c5d-5e-8h-8i-4j-8k-4m-4q-9s-4v12 ~eat>=a5b-14c-5h-6j-4k-5q-6v12 ~eath=c7e-4g-3 ~eath>=c3v-5
~eathe=v5 ~eati=a-4 ~eatin=a-4 ~eav=a6c-5v-3 ~eave=a5c-5 ~eave>=a5c-4 ~eavi=b4 ~eavin=b4 ~eb>=t5v-4
~ebe=a-3b4e-3m4 ~ebe>=a-3b4e-3m4 ~ebi=b4 ~ebo=c-3k8 ~ebo>=v6 ~ebod=v-4 ~ebody=v-4 ~eboo=k11
~ebook=k11 ~ebr=q-3 ~ebre=b-6c3q-3 ~ebre>=b-6c4q-3 ~ebs=c-4v4 ~ebsi=c-4v4 ~ebsit=c-4v4 ~ec>=g13
~eca=g6o3v8 ~eca>=b4 ~ecar=g7v-5 ~ecar>=g7v-5 ~ecau=o3 ~ecaus=o3 ~ecc=b-3f3v3 ~ecci=b-3f3v3
~eccio=b-3f3v3 ~ece=c-3d6g-3n-3u-5v-3 ~ecea=e6 ~eceas=e6 ~ecei=a4 ~eceiv=a4 ~ecep=a-3d7v-3 ~ecepc=d3
~ecept=d3 ~ecer=c3 ~ecer>=c3 ~eces=e-3 ~ecet=v8 ~eceta=v8 ~ech=d3e-4g-8h-5i-5k5l-4q-5r-4u-3 ~ech>=c4
~echa=a3b3c-12g-6h-3k5l-4p3 ~echa>=c-3k7n-3 ~echan=c-4v6 ~echas=n5 ~echaz=a7v-3 ~echo=c5 ~echo>=c4
~eci=b-9d-4e6f-7g3i-8m-3q-12u6 ~eci>=v6 ~ecia=h3u6v-6 ~ecial=h3 ~eciat=u6 ~ecib=a5 ~ecibi=a5
~ecid=b-6c-3g9j3u3v-6 ~ecide=g5j3 ~ecidi=g4 ~ecier=b3 ~ecin=e4 ~ecina=e3 ~ecino=b3 ~ecio=b-9e8
~ecio>=e8v-4 ~ecios=b-6v6 ~ecir=g-3n7 ~ecir>=n3 ~ecirl=b4n3v3 ~ecit=c6 ~ecita=c6
~eck=c3e-4g3i-7j-3q-3r5s-4u4v-6 ~eck>=g5i-5v-5 ~ecki=u3 ~eckin=u3 ~ecko=r3 ~eckon=r3 ~ecks=v3
~ecks>=v3 ~ecku=r4 ~eckup=r4 ~ecl=r-4s7v-5 ~ecli=r-4s7v-5 ~eclin=r-4s7v-5
~eco=a-8b-3c-5f7g-3i6k3o5s-3 ~eco>=a-4f8 ~ecog=b3i5v-6 ~ecoge=i6 ~ecogn=b4 ~ecoj=i3 ~ecoja=i3
~econ=a-3b-5g-4o4 ~econd=b-3f3g-4o4 ~ecor=b-5k5 ~ecord=b-4d3v4 ~ecorr=k8v-7 ~ecr=d8 ~ecre=d8
~ecret=d8 ~ect=a-8c-7d4g-5h-6j9k-4m-4r5s-4 ~ect>=a-8c-6j7r4 ~ecte=b5c-4 ~ecte>=b5c-6 ~ecti=n4
~ectio=n5 ~ecto=e3j4r3v-5 ~ecto>=e3j4r3v-11 ~ecu=b4g5 ~ecue=b4g5 ~ecuer=g5
~ed>=b-3c5d-7e10f-4g-4h-14k-8l-5m-7p-5t6v-11 ~eda=a-4k6n-3v3 ~eda>=b-7f3i4k7 ~edad=b4v6 ~edad>=b4v6
~ede=b-11c-6d4h4i4r-11v6 ~ede>=b-6f3h3n3o-3q5r-10v6 ~eden=c-3i5l3 ~eden>=c-3i5l3 ~edes=u3 ~edes>=u3
~edi=b-6e-12g-12h6j-5k-7l-4m-4p-3r-5v4 ~edi>=a9v-4 ~edia=h3v3 ~edia>=o3 ~ediat=h3
~edic=a-4b-4e-7h4k-4o-5r-6 ~edica=c-4d3h-5v3 ~edici=c3 ~edico=h11k-3r-4 ~edid=a-4b3 ~edida=a-4b3
~edio=n3 ~edio>=n4o3 ~ediod=q4 ~edl=c3d-3 ~edle=c3 ~edle>=c5 ~edo=a-11b7e-9i-4j-3m-7n-8s-6
~edo>=a-10b4e-9i-3j-3m-7n-7s-4v3 ~edos=b8c3 ~edos>=c3 ~edr=e3v-4 ~edro=e3v-4 ~eds=b5c6 ~eds>=b5
~edu=a-6b-3d3k6n-3 ~edul=a-5b-3c-3d3k6 ~edule=a-5k6 ~ee>=a3b-5c-3d-9e-7f-5h6j5k-16m-9n-11t3v5
~eec=c4 ~eech=c4 ~eech>=c4 ~eed=a-3c7e-11i3l-4n-8r4u-5 ~eed>=e-5i5k4n-5r4t-4u-3 ~eedl=c3 ~eedle=c3
~eeds=b4v-6 ~eeds>=b4v-6 ~eei=c6 ~eein=c6 ~eeing=c6 ~eek=c4j-4o-3q8s-3 ~eek>=c9j-3k3 ~eeke=b-4g4q3u3
~eeken=b-4g4q3u3 ~eel=a-5c5e-7f-9i7j-3m-3n-4u-4v-5 ~eel>=b4c3f-5g-3q-4v-8 ~eels=b-5c3g-3i9v-3
~eels>=b-5c3g-3i9v-3 ~eem=b-3 ~een=a-3d-8i-7l7n-5p-5r-3v-7 ~een>=d-7i-5p-3v-11 ~eent=o3q3t-3v3
~eenth=o3q3t-3v3 ~eep=d-8e3f-7i-5j-7l-3n-3v3 ~eep>=d-5f-6l-3v3 ~eepi=e4v4 ~eepin=e4v4 ~eeps=c4
~eeps>=c4 ~eer=u6 ~ees=b-5c6 ~ees>=b-5c6 ~eet=g6r-4u4 ~eet>=u4 ~eeti=g6 ~eetin=g6 ~eezi=c3 ~eezin=c3
~ef>=b3c-5 ~efe=j3k-3 ~efe>=b-5 ~efec=j4 ~efect=j4 ~efer=a3 ~efi=a-6c-4g-6v5 ~efie=s3 ~efier=s3
~efil=g-3v8 ~efill=g-3v8 ~efo=b-3c-3d3v3 ~efon=d4 ~efono=d-3 ~efor=q3 ~efore=q3 ~efr=a3b-5
~efra=a3b-5 ~efrai=a3b-5 ~eft=b4v-5 ~eft>=b4v-5 ~efu=a4u5v-3 ~eful=u5 ~eful>=u5 ~efus=a4 ~efuse=a4
~ega=c-13e-8h-3j-3k-4m3n-4r-5s8v3 ~ega>=b-5g4 ~egad=v4 ~egado=v4 ~egal=b5v-4 ~egalo=b5v-3
~egar=c-8i6s3 ~egar>=c-8i6s3 ~egaro=v3 ~egat=c-3r-5s6 ~egati=c-3r-5s6 ~egi=a3l10m5n-4v-7
~egin=l11n-4 ~egin>=l11n-4 ~egis=a10 ~egist=a10 ~egit=m6 ~egit>=m6 ~egl=i-6v5 ~ego=a-4c-5i-3m-6r3
~ego>=a-5c-5i-3r3 ~egr=a-7b4c5e5v-10 ~egre=b3e4v-6 ~egres=v-3 ~egret=b3 ~egri=b4 ~egria=b4
~egro=b-4c8v-3 ~egro>=b-4c8v-3 ~egs=c5v-3 ~egs>=c5v-3 ~egu=c-7d-6e-6g7i-5j-3k-4l-3n3q-7s-11t-7v4
~egue=b-4 ~egui=b8g5m-3v-7 ~eguir=b8m-3v-6 ~egul=v5 ~egula=v5 ~egun=f4g6n5q-3s-4 ~egun>=b10
~egund=f4g3o4 ~egunt=a4b-7n4s-4 ~egur=c-4g-6m3s-8v8 ~egura=g-3v3 ~eguro=b-4m3s-5v5 ~eh>=n12 ~ehe=b3
~ehea=b3 ~ehi=c-3i4 ~ehic=i4 ~ehicl=i3 ~ehin=v5 ~ehind=v5 ~eig=b-4e4t3v-4 ~eigh=b-4e4t3v-4 ~eighb=e5
~eight=b-7t4v-4 ~ein=a-5b3c3g-7j3q-3 ~eing=a-3b4c4g-6 ~eing>=a-3b4c4g-6 ~eint=q-3 ~eir=a5v6
~eir>=a5v7 ~eis=t4v-5 ~eis>=t4v-4 ~eit=o-6p8q6v-3 ~eith=o-6p8q6v-3 ~eithe=o-6p8q6v-3 ~eiv=a4
~eive=a4 ~eive>=a4 ~eiz=c3 ~eizu=c3 ~eizur=c3 ~eja=e-4f-6g-4h-7q3v4 ~eja>=e-3h-3i-4 ~ejam=a3g-6v4
~ejame=a3g-6v4 ~ejan=g7v-3 ~ejand=g7 ~ejar=a4g-5v3 ~ejar>=a4g-5v3 ~eje=b-5d-6g6m-3n-3q-6r-6
~eje>=a-10f5g4v13 ~ejel=s3v-3 ~ejelo=s3v-3 ~ejem=a3k5q-5v-8 ~ejeme=a3k5q-5v-7 ~ejen=a10b-4d-6f-4g-6
~ejen>=a3 ~ejenm=a6 ~eji=e3 ~ejit=e3 ~ejita=e3 ~ejo=a-7b6c-8f-5g-4i8j3r-4 ~ejo>=a-3b7i7
~ejor=d3h3j3p3r-4 ~ejor>=d3h3j3p3r-4 ~ejos=i3 ~ejos>=i3 ~ek>=c9j-3k3 ~eke=b-4g4q3u3 ~eken=b-4g4q3u3
~ekend=b-4g4q3u3 ~el>=a-9c5e-6g-4h5k-8l-15n-5p-6r-9u-3 ~ela=b-4d-3e5g-10i-6j3k13m-3p-4r4
~ela>=b-9c5g-5j6k12r3 ~elan=e4k4q3 ~elant=e4k4 ~elap=b3 ~elaps=b3 ~elar=b-3j3k-4v3 ~elar>=j3k-4
~elaro=v5 ~elas=n5 ~elas>=n5 ~elay=j-4k5 ~elay>=j-4k5 ~elc=u7v-4 ~elco=u8v-4 ~elcom=u8v-4
~ele=a-4b-6g-6i-3j3r4s-4v9 ~ele>=a-3b-8j7 ~elef=d4 ~elefo=d4 ~eles=a-7b4c-6v3 ~eles>=a-5v6 ~eless=b3
~elet=a3 ~elete=a3 ~eleva=v5 ~elf=b7e-4g-4n-4q-5 ~elf>=b7e-4g-4n-4q-5
~eli=b-8d-3e6g-4i-4j4m-8n-4o3u5 ~elic=b-5u5 ~elicu=b-5v3 ~elie=e4o3 ~eliev=e4o3 ~elig=h3r3 ~eligi=h3
~elim=a11v-3 ~elimi=a11v-3 ~elin=j6 ~eling=j6 ~eliz=u3v3 ~eliz>=u3v3 ~ell=a-3c12i-3l-5m-12n-17s-8v-4
~ell>=c11d7f-3g3h-6k-3m-3n-3u-4v-8 ~ella=a-3b-7c-7e5f5h4i-5k4v-6 ~ella>=b-5c-5e6h5v-6 ~ellat=k4v3
~elle=c-5i3j3 ~elled=c-4i3j4v-4 ~elli=v6 ~ellin=v10 ~elliz=c6 ~ello=f-3g-3n-3r-4s-4u4
~ello>=c-5r-3s-4u4v4 ~ellow=c9 ~ells=c6 ~ells>=c6 ~elly=c5 ~elm=f5 ~elo=a-10g8i-6k-3n8r-7s6v3
~elo>=a-6c5g5i-4n8r-7s6v-5 ~elon=v4 ~elong=v4 ~elor=c-3v5 ~elori=c-3 ~elp=a-6b5d-3h-3i-3m7n-3u-3
~elp>=a-6b6c-3d-3i-3m7 ~elpi=b-3c5 ~elpin=b-3c5 ~els=b-12d-8f-4g-9h5i5j7m-7n-6o-4p6q-6v-10
~els>=b-5c4g-4i9v-3 ~else=b-6c-7d-7e3f-3g-4h7i-3j7m-6n-5o-4p6q-6v-7
~else>=a3b-6c-3d-7f-3g-3h7k3m-6n-5o-4p9q-6v-3 ~elsew=a-3j5 ~elta=a-4b-5c4 ~eltas=a-4b-4c3 ~eltd=b3
~eltdo=b3 ~elte=a5 ~elv=b-4e-3v-4 ~elva=c-3d-4g-5l3n4v-5 ~elva>=n5 ~elvan=l4s-3 ~elve=a3 ~elven=a3
~elvo=n-4 ~elvo>=n-4 ~ely=a-3c5g-5r7s-6 ~ely>=a-3c5g-5r7s-6 ~ema=a5c6d-7f-3g-6h14i-3m-8n-6
~ema>=b3c-5v6 ~emai=v7 ~email=v7 ~emak=c3 ~emake=c3 ~emal=h7 ~emale=h7 ~eman=a8b-11c11h3v-8
~eman>=b-4c3h4 ~emana=c9v-8 ~emand=a9 ~emas=h6v-4 ~emas>=h6v-3 ~emb=a-4b-4c7g-6o-3q5t5 ~embe=e-4v5
~ember=e-4v5 ~embl=c8 ~embla=c7 ~embr=e3 ~embre=e3 ~eme=a6e-9f-10g10i-3k3l-6n-7p-3q-13s-6u-8
~eme>=a5b-16c-11d3f-8g10h3l-5n-5p-4q-8s-6u-7v-8 ~emel=k6q-7 ~emela=k6q-7 ~emem=c3v3 ~ememb=c3v3
~emen=a3c4v3 ~ement=a3c4v3 ~emer=b9 ~emerg=b9 ~emi=b-3n5 ~emin=b-3n5 ~emind=b-3n5
~emo=a5c4m-8q-9r-4v5 ~emo>=q-5v8 ~emon=b4c5 ~emor=v-7 ~emos=g4 ~emos>=g5
~emov=a9b-4c-3j3k-4m-3r-4s-5v4 ~emove=a9b-4c-3j3k-4m-3r-4s-5 ~emp=b-6c10e-3i-5l3n-4 ~emp>=b-3c9v-4
~empa=c3 ~empap=c3 ~empe=a-3c7l3v-5 ~empez=l4v-3 ~empo=b-3c-4v3 ~empo>=b-3c-4v3 ~empr=c-3 ~emu=a5
~emue=a5 ~emuev=a5 ~en>=a9c-3d-7e-10g-6i-3k-7m-3n-14o-5p-3q-6s-4t-6u-5 ~ena=a-10b13c-18g5i-3l7m-4n8
~ena>=c-5g7v6 ~enal=c-5e-5n10 ~enal>=c-5e-5n10 ~enan=e5 ~enant=e5 ~enar=b3 ~enar>=b3 ~enas=b6c-6
~enas>=b6c-6 ~enaz=b3v-3 ~enc=b9c-9d-3g-7m-3n-7o-3r3t-3v-8 ~enca=b-5r6v4 ~encan=b-4r6v4
~ence=a7c-5h5 ~ence>=a8h5 ~enci=b8j3v-4 ~encia=i3j4v-6 ~encio=v3 ~encu=e3v-4 ~encue=e3v-4 ~ency=b5
~ency>=b5 ~end=a-6c-12g4i-4j-3m-13q4r-6s-4t5u7v3 ~end>=b9c-9e-7f-5j-4k-6m-6q3s-3v-5
~enda=b-9e4g4i-5k7l-3v3 ~enda>=a3b-6e5v8 ~endar=a-5g4k4 ~ende=a7b-10c-3d3v7 ~ende>=a6h4i4 ~ended=v-4
~endem=r3 ~enden=c-7s3v11 ~ender=a7c4d6g3i-5 ~endi=a-7b6g-6u8v-4 ~endi>=a-4b6n6v-5 ~endig=b-6u5v-3
~endin=c-3f3l4 ~endo=a-4b-3f8g8i-6 ~endo>=a-3b-3c3f8g8i-5v-5 ~ends=i-3v4 ~ends>=i-3v4
~ene=d-6g-8k-6n-9p5r-3u-4v-4 ~ene>=c3q3v-5 ~ened=a-4 ~ened>=a-4 ~enen=b5c-4i3p4q-3 ~enen>=c-3i5p4
~enena=b3 ~ener=a7b-8e3 ~ener>=a7 ~enera=h3 ~energ=c3 ~enero=e4 ~enes=m5s3v-3 ~enes>=m5s3v-3
~enf=b-3d4 ~enfe=b-3d4 ~enfer=b-3d4 ~eng=a-5c3d-14f8h-11i9l-8n-14o-4p-3q-5r3s-3v-9
~enga=a5b-5i5o-3r10u5v-11 ~enga>=o-3r11u6v-7 ~engan=a3b-5i7v-4 ~engi=i7 ~engin=i7
~engl=a-3c-3f10r-3v-3 ~engli=a-3c-3f10r-3v-3 ~engo=a-8c5d-5h-6n-5p-3q-3r-4u-5
~engo>=a-8c5d-5h-6n-5p-3q-3r-4u-5 ~eni=c-5o3 ~enid=v5 ~enin=c-3o3q3v-6 ~ening=c-3o3q3v-6 ~enj=b5
~enjo=b5 ~enjoy=b5 ~enl=a10b4e-3n-3v-5 ~enla=a4 ~enla>=a4 ~enle=a7v-3 ~enle>=a7v-3 ~enlo=b7l3
~enm=a6b5c-6d6e-5f-6m-4n-6r-4u-4v-14 ~enme=a6b5c-6d6e-5f-6m-4n-6r-4u-4v-14
~enme>=a5b6c-6d6e-5f-5m-4n-6r-4u-4v-14 ~eno=g-4m-9n-11q-3r3s4 ~eno>=a-6g-4i-3s3 ~enor=h-4r3v-3
~enor>=i4s4v-8 ~enora=f5g4 ~enori=g-8v3 ~enos=b-3h5 ~enos>=b-3h5 ~enou=a5c-5i-3 ~enoug=a5c-5i-3
~enr=b-4c-3l6 ~enro=b-4c-3l6 ~enrol=b-4c-3l6 ~ens=a4c-5d5g3i3j-7q-7r-10t-3u-9v-9 ~ens>=a3d-4g-3h3
~ensa=c-8g4h-3i-5q-5 ~ensad=v3 ~ensaj=a3b-3 ~ensam=b7v-4 ~ensar=g8v-6 ~ense=a3b-6c3i5v-6
~ense>=a3b-6c3i5v-6 ~ensi=d9 ~enso=a-3b7c-5g6 ~enso>=a-3b7c-5g6 ~ent=a-12b-3d4h3i-4j4l-6n-10p-10r-8
~ent>=b-14c-5u-5v3 ~enta=a-5b8d6e-7g-7 ~enta>=v5 ~entad=c3 ~ental=b11c-3v-6 ~ente=a-6b-4c3d7e4i-3
~ente>=a-3d8n-7v-4 ~enten=n4 ~enter=c4e3 ~enti=b-4f9h3m6 ~entia=a3 ~entie=b-3f10 ~entim=a6 ~entis=h7
~entit=m5v-4 ~entl=g4h4 ~ently=g4 ~ento=a-9b4e-8j7m-4n-5u4v-8 ~ento>=a-7c5e-6j7r-3 ~enton=i5
~entos=b6c-4u7v-12 ~entr=b6m-4q4s3v3 ~entra=v9 ~entro=b5m-3 ~ents=h3v6 ~ents>=h3v6 ~entu=c7
~entur=c5 ~enu=b-5v7 ~enu>=v7 ~enun=a5 ~enunc=a5 ~env=a8s-5v-4 ~enve=b3 ~enven=b3 ~envi=a10s-5v-3
~envie=a9s-5 ~enz=g3l10 ~eo>=b7c6g-9m-10n-8r-4t-5u-7 ~eol=d-4 ~eole=d-4 ~eole>=d-4 ~eon=b4c-3
~eone=c-3 ~eone>=c-3 ~eop=b4c-4d4v-3 ~eopl=b4c-4d4v-3 ~eople=b4c-4d4v-3 ~eor=b-5c19t3v-9
~eor>=b-5c12t3v-7 ~ep>=c4d7f-8l-4n-7r8 ~epa=d5v5 ~epar=d5v-6 ~epc=d3 ~epci=d3 ~epcio=d3 ~epd=b4c-4
~epda=b4c-4 ~epdad=b4c-4 ~epe=a-4b-8d-4m-3n6q-4r-6v8 ~epea=n8 ~epeat=n8 ~epen=b-6n-7q-3r-5v11
~epend=q-3r-5v11 ~epi=a-6c-7d-5g-5m-3n13o-5v3 ~epin=e4v4 ~eping=e4v4 ~epit=a-5c-6d-3n14o-4
~epita=c-3n9 ~epite=n6 ~epl=g6m6v-5 ~eply=g6m6v-5 ~eply>=g6m6v-5 ~epo=a10b-3e5n-3v-8
~epor=a10e5n-3v-7 ~eport=a10e5n-3v-7 ~epp=c4 ~eppe=c4 ~epped=c4 ~epr=a-10b5c-14e-3j-4k5s-4v3
~epre=a-4b9c-12d4e-3s-4 ~epre>=b10v-8 ~epres=a-3c-8d4e-3s-4v7 ~epro=k6 ~eprog=k6 ~eps=c4 ~eps>=c4
~ept=i-3m-4v3 ~epta=v6 ~eptan=v6 ~eptio=d3 ~equ=b-8d-3e4m-6v9 ~eque=v5 ~equeo=v6 ~equi=b-8e5m-4r-4v3
~equip=b-4v4 ~equir=v3 ~equiv=e7v-5 ~er>=b-9c-7i-3j-12k3l-9m-14n-4o-4p5r-4s-4u-13
~era=a8b7c-3d8f-13g-3i-5k-9l-3m-10n5o-3p-9q-6v-5 ~era>=c-3f-5k-6m-6n3p-3q-4 ~erac=b7v-6 ~eraci=b7v-6
~erad=d3 ~erado=d4 ~eral=g3h3 ~eral>=g3h3 ~eran=a4b3n3v-9 ~eran>=a4n4v-3 ~eranz=b5v-3 ~erar=v12
~erar>=v5 ~eraro=v8 ~eras=a6 ~erase=a7 ~erat=d4v-3 ~erato=d5 ~erc=b-4i-5o6 ~erca=i-5v5 ~erca>=i-5v4
~erco=o3 ~ercol=o3 ~erd=a4e-5f-3h-6i-9n7u-3 ~erda=a7d3m5v-3 ~erda>=a7 ~erdad=d3m5v-6 ~erde=a5g5
~erdem=g5 ~erdi=a-3g-4n7v-3 ~erdi>=g-4n7 ~erdid=b4c-7 ~erdio=e5v-8 ~erdo=a-4e-7v7 ~erdo>=b-4r4v4
~erdon=e-5v5 ~erdos=b8c-4 ~ere=a-8b-3i3j4q-5s3u-4 ~ere>=c-4f4g3h-5m-7v6 ~ered=b-4c3 ~ered>=b-4c3
~eren=a-5b-3c-4g-6h4j6k3m8 ~eren>=a-3f-3j9m9 ~erent=b-3g-3h5j-3k4 ~erer=a-4b-4c3 ~erer>=a-4b-4c3
~eres=f-6g-4h3j-3m5v-8 ~eres>=e3h5m5v-6 ~erest=a3e-3r3 ~erez=c4 ~erf=c-6 ~erfe=c-6 ~erfec=c-6
~erg=a-5b4c9i-5v-3 ~erge=b9 ~ergen=b9 ~ergi=c5 ~ergic=c3 ~ergy=c3 ~ergy>=c3 ~erh=v4 ~erha=v4
~erhap=v4 ~eri=c18d-5e4g-6i4 ~eria=i6l3 ~eria>=i6l3 ~erid=c4 ~erida=b-4c5 ~erie=h4 ~erien=h4
~erin=a6c3 ~ering=a6c3 ~erio=c7 ~eriod=c5 ~eris=c4 ~erish=c4 ~erl=g3k5 ~erla=k5 ~erla>=k5
~erle=b4g3v-3 ~erle>=b4g3v-3 ~erlo=b-4v5 ~erlo>=b-4v5 ~erm=a9b-3f-8l-4m-7n-7q3r-6 ~erma=a5b-6e5h3k3
~erma>=c3k3 ~erman=b-4e5h3 ~erme=b-3c4d5 ~ermer=d5 ~ermi=a10c-7d-6e-5g3m-3 ~ermin=a4 ~ermis=a11d-3
~ermit=a-4g7 ~ermo=a-3b3r-4 ~ermo>=b6 ~ermor=q3r-4 ~ern=a-3b-3h-5i4p-6s-3u-6 ~erna=b-9c5e3i4v-6
~ernas=c3 ~ernat=i6v-3 ~erne=o5p-4v8 ~ernes=o5p-4 ~ernet=v7 ~erni=c5 ~erno=b4c-3g-5 ~erno>=b5
~ernoo=g-4 ~ero=g4n-8p-3t6v-4 ~ero>=c-4g3j-3n-7p-3t8v-11 ~eron=a-3b-6c5e3m4s3v4
~eron>=a-3b-6c5e3m4s3v4 ~erp=f5v-7 ~erpa=b8 ~erpas=b8 ~erpo=b-3c3 ~erpo>=b-3c3 ~erpr=f6v-3
~erpre=f6v-3 ~erq=i4 ~erqu=i4 ~err=a-11b7d-4g-12h-3i-8m-5r-3v7 ~erra=b8e4f4v-4 ~erra>=b6f5
~erri=b3h-3 ~errib=b-6c4 ~errif=b8v-4 ~erro=l3v4 ~erro>=b-10v8 ~error=b5l3v-3 ~erru=a-3b3c-3v5
~ers=f5g-10h-6i-10m-5n-5p-4q-6t-6 ~ers>=c5g-4n-6u4 ~ersi=a-6b7i-4 ~ersid=i-3 ~ersig=a-5b10
~erso=b-8d4e5m-4t-3 ~erson=b-8d4e5m-4t-3 ~erst=f6 ~ersta=f3 ~ert=a-8b7d-3f-3h-4l4 ~ert>=e4
~erta=a-3b6v-8 ~erta>=v-5 ~ertar=b4 ~erte=a-4n4v-6 ~erte>=a-4n4 ~ertes=c4 ~ertos=b4 ~erts=l6
~erts>=l6 ~erv=c-3d6e-4g-5j-4 ~erve=b3r3v-3 ~erves=b3 ~ervi=d7g-3 ~ervic=a3c-5 ~ervis=d5 ~erw=c-6
~ery=a-8b7d-6k-4m-3q-5u-9 ~ery>=c3d-4k-4q-3t-3u-4 ~eryt=b6c-3r-3u-4v-3 ~eryth=b6c-3r-3u-4v-3
~eryw=i6 ~erywh=i6 ~erz=c5 ~erza=c5 ~erza>=b6 ~erzas=b-3c4
~es>=a-10b-3c-8d-10h3j-15k-8l-4m7n-11p-4r5s-11t-5u-17v4 ~esa=a8d-8g-11i-6k6l-5m-3n-4p8
~esa>=e4g-5i-3k7 ~esac=a10 ~esact=a10 ~esad=v-3 ~esapa=b4 ~esas=b-4p8 ~esas>=b-4p8
~esc=d-10e3f4i-3j-6k5n4o-3p-5v-4 ~esca=a-7c3e4v5 ~escal=b-5c8v-3 ~escan=a-5e6 ~esch=g-7j-4k13q3v-4
~esche=g-7j-4k13q3v-4 ~esco=b12c-4g-3k-3v-5 ~escog=b8k-3 ~escon=b4 ~escr=a6f4g7i-3p-3q-4
~escri=a6f4g7i-3p-3q-4 ~escu=b-8g-4h4n8 ~escuc=b-3c-4h4n10v-5 ~escue=e3v4 ~escup=c4
~esd=a-5b-5d-3g-11h-4n3p-6r3v-6 ~esda=p-3 ~esday=p-3 ~esde=c6g-9n5q-5r4v-3 ~esde>=c6g-9n5q-5r4v-3
~ese=a9b-4c-20f6h5i-3l-7m3o-4v-4 ~ese>=b-9c-12d-6f8g-7j-11k5l-5n-7 ~esea=h3m4 ~esea>=m4
~esen=a6d6g3j8n4v-8 ~esent=a-7d6g3j8m3v-3 ~eseo=a3 ~eseo>=a3 ~eser=r3 ~eserv=r3 ~eses=b5 ~esesp=b5
~esh=b3j6 ~esi=b-6c4g-3h7l-7n-6u-5 ~esic=c9 ~esick=c9 ~esid=h7 ~eside=h7 ~esim=v3 ~esimo=v3 ~esis=a6
~esist=a6 ~esita=m4 ~esk=b-4d8 ~esk>=b-4d8 ~esm=b-4c8v-4 ~esma=b-4c8v-4 ~esmay=b-4c8v-4 ~esn=r3v-4
~esnt=r3v-4 ~esnt>=r3v-4 ~eso=b-11d9g-7k-3p6t-3 ~eso>=b-5c6d5 ~esor=d5 ~esor>=d5 ~esori=c3
~esos=c-6p6 ~esos>=c-6p6 ~esp=a-8b3c4d-4e-11f6g10h-3i-11j4k-3l-6m-8n-4q3r-5s-3u-3 ~espa=f7g-7j3
~espac=j4n5 ~espai=b4 ~espal=c3 ~espan=f9v-5 ~espe=a-7b10c-9d-3f-3g4j5n-4 ~esped=a-5b5
~esper=a-10b8c-10f-3g5j5n-4 ~espi=c6 ~espir=c5 ~espo=c3g4v-5 ~espos=v-3 ~espu=b-6g8i-4j-3q5v3
~espue=b-6g9i-4j-3q5v3 ~ess=c-3d-4e-6f-12h-3i-9j-5k-8q-8s-3t-3u3v4 ~ess>=f-4g-5i-4l-3s-3v3
~essa=a3b-7 ~essag=a3b-7 ~esse=e-4v8 ~essed=e-4v8 ~essi=b5 ~essio=b5 ~essu=v-3 ~essur=v-3
~est=a7h-11i-6j-15k-12l-8n-3p-4u-6v-4 ~est>=b-6n-3o9q7s-5 ~esta=a-4f-5g-4k-9n3
~esta>=a-10b-4e8g-7m-4v3 ~estac=v7 ~estad=b6 ~estaf=m4 ~estam=g3 ~estan=a8f-3i3
~estar=b12e-4k-5m4v-4 ~este=a7h-6i-4k-3m-4n-7v-6 ~este>=c-3e6n-6r-3v-17 ~ested=e-3r3 ~esten=a8b-3
~ester=v7 ~esti=a-5c-6d5n4 ~estin=v7 ~estio=d5n4 ~esto=a8c3e-9h-5i-7l-7m6n-7o-6q-5r-3t-8u-7
~esto>=a6g-3m8n-3t-3u-6v-4 ~estop=a17 ~estoy=a-11c3d-3e-6g4h-3i-3m-7o-3 ~estra=b6 ~ests=g8v-3
~ests>=g8v-3 ~estu=a5 ~estuv=a6v-3 ~esu=c-6e-3g3k-5v4 ~esum=a-3g3l8 ~esume=a-3g3l8 ~esur=c-3v6
~esurt=c-3v6 ~esus=a11l-8 ~esusc=a11l-8 ~esv=b-3c3 ~esva=b-3c3 ~esvan=b-3c3
~et>=a5b-10e-18f-4h-3n-13o-4r-7v7 ~eta=a-4b-10d5g-4v8 ~eta>=a-3b-8c-3d-3i4v10 ~etai=c5 ~etar=d8
~ete=a12d-11e-7f3g-6i-4l-5m-8o-3t6v-9 ~ete>=a13c-5e-3t4v-10 ~etee=q3 ~eteen=q3 ~eten=a6 ~etene=a4
~eteng=b-3c5 ~eter=a-4f3v-6 ~eter>=a-4b3f3v-6 ~etes=b-6v4 ~etes>=b-6v4 ~etf=a-6v6 ~eth=b-3c5s-3
~eth>=c4 ~etha=u3 ~ethan=u3 ~ethi=a-3k3p3 ~ethin=a-3k3p3 ~eti=a3k-4q7 ~etim=g-4v3 ~etime=g-4v3
~etin=g6 ~eting=g6 ~etio=c-5 ~etio>=c-5 ~etir=a5b-6c-4q3 ~etira=i3r3 ~etiro=a4 ~etit=c6 ~etite=c6
~etn=f3 ~etna=f3 ~etnam=f4 ~eto=b-5v-9 ~eto>=b-5g3 ~etone=b3 ~etor=c3 ~etort=c3 ~etr=c-3d3
~ets=b-3c4i-3r6 ~ets>=b-3c4i-3r6 ~ett=e-6i4v3 ~ette=b5c-4e-3f3v4 ~etter=e-3f3v5 ~ettes=b3
~etti=a4b-9i5 ~ettin=a4b-9i5 ~etw=g3 ~etwe=g3 ~etwee=g3 ~eum=c9 ~eumo=c5 ~eumon=c5
~eva=f-3j-4k5m-4n-3q5v4 ~eva>=b-7i6 ~evam=b9 ~evame=b9 ~evan=c5 ~evant=c5 ~evar=b-4 ~evar>=b-3i-5v4
~evat=v5 ~evato=v5 ~eve=c4d-5g-10h-7i5k-5l-10m-13n-18q3t7v-8 ~eve>=c4f4i8o6t4v-12 ~evel=c6 ~evel>=c6
~even=r-5v-8 ~even>=r-3v-6 ~eveni=b-7o3 ~ever=a5d-4g-12h-3k-8l-8m-9n-13p-3q-3
~ever>=a9b-6g-5i-3k-3l-6m-7n-10r3v5 ~everi=c4 ~every=a-4b8k-3u-5v-11 ~eves=o-3q6 ~eves>=o-3q6
~evi=b3e3v-7 ~evie=c3 ~evien=c3 ~evin=e4 ~evin>=e4 ~evis=b5c-3v-3 ~evisa=b5c-3v-3
~evo=a3b-6f-4g-9i-5m-8n3 ~evo>=a-9b-5g-4i-4l4n7v5 ~evok=a11b-4c-4v-3 ~evoke=a11b-4c-3v-3 ~evol=c4
~evolv=c4 ~evu=b-6c5 ~evue=b-6c5 ~evuel=b-6c5 ~ew>=b-9d-4h5i6k4n-6v-8 ~ewh=j3v-3 ~ewhe=j3v-3
~ewher=j3v-3 ~ex>=b4c-8e5 ~exa=c-3v3 ~exam=c-3s3v3 ~exame=c-3s3v3 ~exc=n7t-3 ~exce=v4 ~excel=v5
~excu=n8 ~excus=n8 ~exi=a11c-5m-7n-5q9v-13 ~exic=b-3e6 ~exico=b-3e6 ~exis=b6 ~exist=b6
~exit=a11m-3v-5 ~exit>=a11m-3v-5 ~exp=a-10d-5g-5h3i5j7m12 ~expe=a-4b-4h4j8v3 ~exper=h4 ~expi=i5
~expir=i5 ~expl=m12v-7 ~expla=m8v-4 ~expli=m5 ~explo=b4
~ext=a4b-4c-10d9g3i-10j-12o-12p4q4r-3s-8u-6v-5 ~ext>=a3b-3d-5g4i-3j-11k-4m-3o-6u-3v-5
~exte=b-3d11v-4 ~extea=a-4 ~exted=a4 ~extee=a4 ~exten=d9 ~exti=m3v3 ~extin=m3v3 ~extm=g3q6
~extmo=g3q6 ~exto=a4d3f-3 ~exto>=a3 ~extos=d3 ~extr=b7v-3 ~extra=b7v-3 ~extw=b-5c-3 ~extwe=b-5c-3
~ey>=c4g-3i4r4v4 ~eya=i5 ~eyd=b4 ~eyd>=b4 ~eye=a-5d-4q-5r5 ~eye>=b-6v3 ~eyes=b3c-6d-4r6
~eyes>=b3c-6d-4r6 ~eyo=f6 ~eyol=f6 ~eyol>=f6 ~eyr=b4 ~eyre=b4 ~eyre>=b4
~ez>=a-3d-10e-7f-5g-11h4k-7l5m-5n4p-10r-5s-4t4 ~eza=b3l5 ~eza>=b5 ~ezar=l6v-3 ~ezar>=l6v-3
~ezc=b6c-3u4 ~ezco=b6c-3u4 ~ezco>=b6c-3u4 ~ezi=c3 ~ezin=c3 ~ezing=c3 ~ezo=c6 ~ezo>=c5 ~fa>=m3v-4
~fac=b3h4k-4 ~face=b4k-4 ~face>=b4k-4 ~fai=b-3c6 ~fain=b-3c10v-4 ~faint=b-3c10v-4 ~fair=v7 ~fal=v-8
~fall=e5i3v-11 ~fall>=b-3c13 ~falle=e8v-3 ~falli=b5 ~fallo=i5 ~falta=v-4 ~falto=b-4v4 ~fam=b3v-6
~fami=b3v-6 ~famil=b3v-6 ~fan=c-3 ~far=b-7c-5d3e-5i6n-3v8 ~far>=i10v3 ~farm=d4 ~farma=d4 ~fas=b-5
~fast=b-5 ~fast>=c4n6 ~fasti=a3n-3 ~fat=b-4c4e4 ~fata=b-3c4 ~fatal=b-3c4 ~fath=e4 ~fathe=e4
~fav=a4v-3 ~favo=a4v-3 ~favor=a4v-3 ~fax=e3v5 ~fax>=e3v5 ~fcc=a5 ~fcc>=a5 ~fe>=a-10b3c-9
~fea=b12c-6v-6 ~fear=b5c-3 ~fear>=b5c-3 ~feas=b6v-3 ~feas>=b6v-3 ~feb=t9v-7 ~feb>=t5v-4
~fec=b-5f-5g-4h-4k3m-3s-5 ~fech=c-5k6p3 ~fecha=c-5k6p3 ~fect=b-7j3m-4v3 ~fect>=c-5v5 ~fecto=j4
~fed=a7n4v-5 ~fed>=a7n4v-5 ~fee=a-3c6e-5f-7k-7n-3u-3v3 ~fee>=v14 ~feel=c7e-5f-7n-3u-3
~feel>=b5f-5g-3q-3v-8 ~feels=b-3c5g-3 ~feet=b-3 ~feet>=b-3 ~fel=a-5b-7c6g-10q-5u8 ~feli=g-3u8
~feliz=u3v3 ~fell=a-4b-6c9g-3v-4 ~fell>=a-3b-6c9g-3v-4 ~fem=h7 ~fema=h7 ~femal=h7
~fer=b-5e3h5i6j-6k4n-4v-5 ~fer>=c-7d5i5v-3 ~fere=b-3d-9g-3h5i4j-3k4v-6 ~feren=b-3d-9g-3h6j-3k4
~ferm=b-3d4 ~ferma=c3k3 ~ferme=d5 ~fev=b-6c5q3 ~feve=b-6c5q3 ~fever=b-6c5q3 ~few=g5v-3 ~few>=g5v-3
~ff>=a4c3d3e-6f-3i-5l-4m-8n3t-3u-3v-8 ~ffe=b-8d-4g-4j-3k4n-3v4 ~ffee=v5 ~ffee>=v5
~ffer=b-3d-5g-3j-3k4 ~ffer>=i3 ~ffere=d-5g-3j-3k4 ~ffi=b-5 ~ffic=b-5 ~ffice=b-3 ~ffy=c3 ~ffy>=c3
~fgh=v19 ~fia=v3 ~fic=a4b-14c-9m5n-5v3 ~fica=d-3m4v5 ~fican=v6 ~ficar=m4v-7 ~fice=b-3 ~fice>=b-3
~fici=a7v-3 ~ficie=a7 ~ficin=v-4 ~fico=v5 ~fico>=v5 ~ficu=i4v-3 ~ficul=i4v-3 ~fidd=v6 ~fiddl=v6
~fie=a-5b3d5e-5i-5s3v-3 ~fieb=b-5q-3 ~fiebr=b-5q-3 ~fied=b5 ~fied>=b5 ~fier=b4d6s3 ~fiern=b5
~fiero=s3 ~fig=a-3b8c-5 ~figh=b9c-5 ~fight=b9c-5 ~fil=b-7c-6e-4g-4v17 ~fila=c-7v9 ~file=a6 ~file>=a6
~fill=b-3e-3g-3v9 ~fill>=g-3v9 ~fille=e-3 ~fin=a10d-3n-5p-4q-5r8 ~fin>=a13v-7 ~find=b6v-3
~find>=b6v-3 ~fine=b-6c-3p-3r5 ~fine>=b-6c-3p-3r5 ~fing=c6 ~finge=c6 ~fini=c-3g3v3 ~finis=g4v3
~fio=b4h5 ~fio>=b4h5 ~fir=a-9d-3h3s-3 ~fire=b-6c4h5 ~fire>=b-6c4h3v7 ~firm=o-3r8 ~firma=r6 ~firmo=g4
~firs=r-3 ~first=r-3 ~fit=c5g-3q3 ~fit>=c3q3 ~fiv=t3 ~five=t3 ~five>=t3 ~fix=g-4i-6j-5k4
~fix>=j-5k4v-3 ~fixe=i-6v6 ~fixed=i-6v6 ~fla=c12i8v-14 ~flam=c5 ~flama=c5 ~flar=b-3c8 ~flare=b-3c7
~flas=v-5 ~flash=v-5 ~flat=i9 ~flat>=i9 ~fle=c6q10v-6 ~flem=c7 ~fli=a-6k3 ~flic=k3 ~flict=k3
~flo=i4m-4 ~floo=c-5i4m-3v7 ~flood=c-5i4 ~floor=m-3v7 ~flop=v-6 ~flor=e3 ~flori=e3 ~flu=b-3
~flu>=c-4v4 ~fo>=a5b-4c-3m9r5v-3 ~fol=a4c-6n5v-4 ~foll=a3c-6n5v-4 ~follo=a3c-6n5v-4 ~fon=b3c-7d4
~fono=d-3 ~fono>=d-3 ~foo=b-4c8g-7i8o3v-9 ~food=c6g-4v-5 ~food>=c6g-4v-5 ~foot=b-3i9o3 ~foot>=c-4i9
~foots=c6 ~for=b-3e-4g-4m6n-8s6t-3 ~for>=a4b-3h-4m4n-9t-6 ~fore=a-5c4u-4 ~fore>=q3 ~forev=u-3
~forg=e-4s7 ~forge=b-3s7v-4 ~forgo=v5 ~form=b-8c-4d-3g-6m3v11 ~form>=b-4g-3v9 ~forma=m4 ~formu=v3
~fort=h3 ~forta=h3 ~forw=k7v-5 ~forwa=k7v-5 ~fou=g-3t7v-6 ~foun=b6e4 ~found=b6e4 ~four=t8v-3
~four>=t5 ~fra=f-5m5p3v-3 ~frai=f-3p3 ~fraid=c3p3 ~frain=a3b-5 ~fras=b5c-4 ~frasc=b5c-4 ~frau=m5
~fraud=m5 ~fre=a5b3c-9g-6j4 ~frea=b9 ~freak=b9 ~free=c-4j5 ~free>=c-3j5v3 ~freg=a6 ~frega=a6
~fren=f4 ~fri=a-9e-5n-6o7p-3q3r-3v-3 ~fri>=o4q4 ~frid=o4 ~frida=o4 ~frie=c-4 ~frien=b4c-3
~frig=a-3b3 ~frigh=a-3b3 ~frim=b3 ~frimi=b3 ~frio=b-6c12 ~frio>=c8 ~frios=c4 ~fro=d3f-3l-6o-7p-4r-4
~from=a4e-5g-5l-6 ~from>=a4e-5g-5l-6 ~ft>=a-4i5j-10k4q4v-13 ~fte=a-3c-4g4i-3q4 ~fter=a-3c-4g4i-3q4
~fter>=g8i-3q4r-5 ~ftern=g-4 ~fti=v4 ~fue=a6d-7g-9i-3v4 ~fue>=b-3c-9d-4e3h4v4 ~fuen=c4 ~fuent=c4
~fuer=a3c5e-3g-4 ~fuera=a10c-5v5 ~fuert=a-3c4n4 ~fuerz=c5 ~fui=a-4e3j3v-3 ~fui>=a-4e3j3v-3
~ful=g3u10v-8 ~ful>=u10v-4 ~full=g5v-5 ~full>=g5v-4 ~fum=a-9v17 ~fuma=a-4v5 ~fumar=a-4v5
~fun=a-3b-3e3h-6i4m3 ~func=m4 ~funci=m4 ~fund=b-3e4h-5i5 ~fundi=b-3i5 ~fune=g3 ~funer=g3 ~funn=b-5c7
~funny=b-5c7 ~fur=a6 ~furt=a6 ~furth=a6 ~fus=a4n4v-4 ~fuse=a4v-3 ~fuse>=a4 ~fusi=n4 ~fut=b9c-3v-4
~futu=b9c-3v-4 ~futur=b9c-3v-4 ~fy>=b4v-3 ~ga>=a-10e-10f-8i-6n-11o-4r10u8v-4 ~gad=v4 ~gado=v4
~gado>=v4 ~gai=d-3e-5f-3h3l3m-4n5o-8p-5q-4r-3s-3v-12 ~gain=d-3e-5f-3h3l3m-4n5o-8p-5q-4r-3s-3v-12
~gain>=d-3e-5h3l3m-4n5o-8p-5q-3r-3s-3v-12 ~gal=b4f7v-9 ~gale=a3 ~gale>=a3 ~galo=a-3b4f7n3v-9)";

}  // namespace rb::grammar
